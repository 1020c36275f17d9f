import type { Agency } from '../../domain/registry/agency';
import type { Registry } from '../../domain/registry/registry';
import type { Standing } from '../../domain/standing/standing';
import { formatPeriodShort } from '../format';
import { criterionLabel, criterionOf } from '../words/labels';
import { criterionLines } from './sentences/criterion-lines';
import { agencyClosing, salutation, subjectOf } from './frame';
import { link, mailOf, paragraph, type Block, type Mail } from './letter';

/** Criteria that are no longer urged, once (docs/RULES.md 12, `RECOVERED`). */
export interface RecoveredInput {
  readonly agency: Agency;
  readonly periodId: string;
  readonly standing: Standing;
  readonly registry: Registry;
  /** Per criterion, over how many closings it was urged. */
  readonly criteria: readonly { readonly criterionId: string; readonly periodsOpen: number }[];
  readonly masterUrl: string;
}

const criterionBlocks = (criterionId: string, periodsOpen: number, input: RecoveredInput): Block[] => {
  const criterion = criterionOf(criterionId, input.registry);
  const unit = input.periodId.includes('-W') ? 'tuần' : 'tháng';
  return [
    { kind: 'HEADING', text: `${criterionLabel(criterion)}: hết chậm tiến độ sau ${periodsOpen} ${unit}` },
    { kind: 'LIST', items: criterionLines(criterion, { standing: input.standing, previous: null }, input.registry) },
  ];
};

/** Good news with how long it took, and thanks. */
export const recoveredMail = (input: RecoveredInput): Mail => {
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
