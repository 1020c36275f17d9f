import type { EscalationInput } from '../../domain/letters/escalation-input';
import type { Letter } from '../../domain/letters/letter';
import { formatDay, formatPeriodShort } from '../format';
import { criterionLabel, criterionOf } from '../words/labels';
import { STATUS_WORDS } from '../status-words';
import { criterionLines } from './sentences/criterion-lines';
import { agencyClosing, salutation, subjectOf } from './frame';
import { link, mailOf, paragraph, type Block } from './letter';

const criterionBlocks = (criterionId: string, { standing, registry }: EscalationInput): Block[] => {
  const criterion = criterionOf(criterionId, registry);
  const status = standing.commune[criterionId]?.status ?? 'NO_DATA';
  return [
    { kind: 'HEADING', text: criterionLabel(criterion), badge: STATUS_WORDS[status] },
    { kind: 'LIST', items: criterionLines(criterion, { standing, previous: null }, registry) },
  ];
};

const opening = ({ agency, digestsUnanswered, registry }: EscalationInput): string => {
  const history =
    digestsUnanswered > 0
      ? `sau ${digestsUnanswered} thư đôn đốc chưa có phản hồi`
      : 'và đã kéo dài qua nhiều kỳ';
  return `Thực hiện ${registry.settings.planName}, hệ thống theo dõi báo cáo: các tiêu chí sau do ${agency.name} chủ trì còn chậm tiến độ ${history}.`;
};

/** Facts first, then one request for guidance. */
export const escalationMail = (input: EscalationInput): Letter => {
  const { leader, agency, criteria, registry } = input;
  const numbers = criteria.map((id) => criterionOf(id, registry).number).join(', ');
  const period = formatPeriodShort(input.periodId, registry.settings);
  return mailOf(subjectOf(`Báo cáo lãnh đạo: tiêu chí ${numbers} chậm tiến độ - ${period}`, registry.settings), [
    salutation(leader, registry.settings),
    paragraph(`Đồng gửi: ${agency.name}`),
    paragraph(opening(input)),
    ...criteria.flatMap((id) => criterionBlocks(id, input)),
    paragraph(
      `Kính đề nghị lãnh đạo xem xét, có ý kiến chỉ đạo và hỗ trợ tháo gỡ khó khăn trước ngày ${formatDay(input.replyBy)}.`,
    ),
    link('Xem bảng tổng hợp', input.masterUrl),
    ...agencyClosing(registry),
  ]);
};
