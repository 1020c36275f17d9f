import type { RecoveredInput } from '../../domain/letters/recovered-input';
import type { Letter } from '../../domain/letters/letter';
import { formatPeriodShort } from '../format';
import { criterionLabel, criterionOf } from '../words/labels';
import { criterionLines } from './sentences/criterion-lines';
import { agencyClosing, salutation, subjectOf } from './frame';
import { link, mailOf, paragraph, type Block } from './letter';

const criterionBlocks = (criterionId: string, periodsOpen: number, input: RecoveredInput): Block[] => {
  const criterion = criterionOf(criterionId, input.registry);
  const unit = input.periodId.includes('-W') ? 'tuần' : 'tháng';
  return [
    { kind: 'HEADING', text: `${criterionLabel(criterion)}: hết chậm tiến độ sau ${periodsOpen} ${unit}` },
    { kind: 'LIST', items: criterionLines(criterion, { standing: input.standing, previous: null }, input.registry) },
  ];
};

/** Good news with how long it took, and thanks. */
export const recoveredMail = (input: RecoveredInput): Letter => {
  const { agency, criteria, registry } = input;
  const numbers = criteria.map(({ criterionId }) => criterionOf(criterionId, registry).number).join(', ');
  const period = formatPeriodShort(input.periodId, registry.settings);
  return mailOf(subjectOf(`Tiêu chí ${numbers} đã hết chậm tiến độ - ${period}`, registry.settings), [
    salutation(agency, registry.settings),
    paragraph('Các tiêu chí sau đã trở lại gần kế hoạch và không còn trong thư đôn đốc:'),
    ...criteria.flatMap(({ criterionId, periodsOpen }) => criterionBlocks(criterionId, periodsOpen, input)),
    paragraph('Trân trọng cảm ơn Quý cơ quan, các thôn và Tổ công nghệ số cộng đồng.'),
    link('Xem bảng tổng hợp', input.masterUrl),
    ...agencyClosing(registry),
  ]);
};
