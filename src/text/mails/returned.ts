import type { Finding } from '../../domain/problem';
import type { Registry } from '../../domain/registry/registry';
import type { Village } from '../../domain/registry/village';
import type { EntryState } from '../../domain/reports/report';
import { formatPeriod, formatPeriodShort } from '../format';
import { villageLabel } from '../words/labels';
import { findingSentence } from '../problem-sentences';
import { subjectOf, villageClosing } from './frame';
import { link, mailOf, paragraph, type Block, type Mail } from './letter';

/** To the sender of a report that is held or refused (docs/RULES.md 12, `RETURNED`). */
export interface ReturnedInput {
  readonly village: Village;
  readonly findings: readonly Finding[];
  readonly registry: Registry;
  readonly formUrl: string;
  readonly periodId: string;
  readonly state: EntryState;
  /** What the person who decided wrote, when a held report was sent back by hand. */
  readonly reviewerReason?: string;
}

const outcome = (state: EntryState): string =>
  state === 'REFUSED'
    ? 'Báo cáo chưa được ghi nhận vì lý do sau:'
    : 'Báo cáo đang được giữ lại để kiểm tra, số liệu của kỳ trước vẫn được dùng. Điểm cần xem lại:';

const reasonBlocks = (reason: string | undefined): Block[] =>
  reason === undefined || reason === '' ? [] : [paragraph(`Ý kiến của cán bộ xã: ${reason}`)];

/** One courteous sentence per finding, and the form to send again. */
export const returnedMail = (input: ReturnedInput): Mail => {
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
