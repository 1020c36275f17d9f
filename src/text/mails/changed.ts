import type { Registry } from '../../domain/registry/registry';
import type { CriterionStanding } from '../../domain/standing/standing';
import type { ChangedInput, PublishedChange } from '../../domain/letters/changed-input';
import type { Letter } from '../../domain/letters/letter';
import { formatCount, formatPercent, formatPeriod, formatPeriodShort } from '../format';
import { criterionLabel, criterionOf } from '../words/labels';
import { STATUS_WORDS } from '../status-words';
import { agencyClosing, salutation, subjectOf } from './frame';
import { link, mailOf, paragraph, section } from './letter';

const stateWords = (own: CriterionStanding, registry: Registry): string => {
  const status = STATUS_WORDS[own.status].words;
  if (own.achieved === null || own.eligible === null || own.percent === null) return status;
  const { targetHundredths } = criterionOf(own.criterionId, registry);
  return `${formatCount(own.achieved)}/${formatCount(own.eligible)} người (${formatPercent(own.percent, 2, { targetHundredths })}), ${status}`;
};

const changeBlocks = ({ criterionId, before, after, reason }: PublishedChange, registry: Registry) =>
  section(criterionLabel(criterionOf(criterionId, registry)), [
    `Đã công bố: ${stateWords(before, registry)}.`,
    `Sau điều chỉnh: ${stateWords(after, registry)}.`,
    `Lý do: ${reason === '' ? 'thôn gửi lại số liệu' : reason}.`,
  ]);

/** Before, after and reason for every changed criterion. */
export const changedMail = (input: ChangedInput): Letter => {
  const { agency, periodId, registry, changes } = input;
  const period = formatPeriodShort(periodId, registry.settings);
  return mailOf(subjectOf(`Điều chỉnh số liệu đã công bố - ${period}`, registry.settings), [
    salutation(agency, registry.settings),
    paragraph(`Số liệu ${formatPeriod(periodId, registry.settings)} đã công bố có thay đổi như sau:`),
    ...changes.flatMap((change) => changeBlocks(change, registry)),
    link('Xem bảng tổng hợp', input.masterUrl),
    ...agencyClosing(registry),
  ]);
};
