import type { EntryState } from '../../domain/reports/report';
import type { ReturnedInput } from '../../domain/letters/returned-input';
import type { Letter } from '../../domain/letters/letter';
import { formatPeriod, formatPeriodShort } from '../format';
import { villageLabel } from '../words/labels';
import { findingSentence } from '../problem-sentences';
import { subjectOf, villageClosing } from './frame';
import { link, mailOf, paragraph, type Block } from './letter';

const outcome = (state: EntryState): string =>
  state === 'REFUSED'
    ? 'Báo cáo chưa được ghi nhận vì lý do sau:'
    : 'Báo cáo đang được giữ lại để kiểm tra, số liệu của kỳ trước vẫn được dùng. Điểm cần xem lại:';

const reasonBlocks = (reason: string | undefined): Block[] =>
  reason === undefined || reason === '' ? [] : [paragraph(`Ý kiến của cán bộ xã: ${reason}`)];

/** One courteous sentence per finding, and the form to send again. */
export const returnedMail = (input: ReturnedInput): Letter => {
  const { village, findings, registry, periodId, state } = input;
  const name = villageLabel(village, registry.villages);
  const period = formatPeriodShort(periodId, registry.settings);
  return mailOf(subjectOf(`Xin kiểm tra lại số liệu của ${name} - ${period}`, registry.settings), [
    paragraph(`Kính gửi bác, cảm ơn bác đã gửi số liệu ${formatPeriod(periodId, registry.settings)} của ${name}.`),
    paragraph(outcome(state)),
    ...(findings.length === 0 ? [] : [{ kind: 'LIST' as const, items: findings.map((finding) => findingSentence(finding, registry)) }]),
    ...reasonBlocks(input.reviewerReason),
    link('Gửi lại số liệu tại đây', input.formUrl),
    ...villageClosing(registry),
  ]);
};
