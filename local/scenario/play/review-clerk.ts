import { textOf } from '../../../src/application/tables/cells';
import { readOutbox } from '../../../src/application/tables/outbox-table';
import { VERDICT_WORDS } from '../../../src/text/tabs';
import type { EventOf } from '../file/event-schema';
import { isoInVietnam } from '../instants';
import type { Sending } from '../report/submission-figures';
import type { TabDesk } from './tab-desk';

/** People who decide on held reports and answer digests. Each gives whether there was anything to act on. */
export class ReviewClerk {
  constructor(private readonly desk: TabDesk) {}

  /** Types verdict and reason beside the held report that a sending became. */
  decide(event: EventOf<'verdict'>, sending: Sending): boolean {
    const start = `${sending.formId}@${Math.floor((sending.sentAt ?? 0) / 1000)}#`;
    const row = this.desk.rows('review').find((candidate) => textOf(candidate, 'key').startsWith(start));
    if (row === undefined) return false;
    const verdict = event.verdict === 'duyệt' ? VERDICT_WORDS.APPROVED : VERDICT_WORDS.RETURNED;
    this.desk.update('review', row.row, { verdict, verdictReason: event.reason });
    return true;
  }

  /** Enters an agency's answer to the newest digest it was sent. */
  answer(event: EventOf<'answer'>, now: number): boolean {
    const digests = readOutbox(this.desk.rows('outbox')).filter((line) => line.kind === 'LAG' && line.key.includes(event.agency));
    const newest = digests.reduce<(typeof digests)[number] | null>((best, line) => (best !== null && best.queuedAt > line.queuedAt ? best : line), null);
    const noticeKey = newest?.key ?? '';
    this.desk.append('answers', { at: isoInVietnam(now), agency: event.agency, period: newest?.periodId ?? '', answer: event.answer, text: event.text, noticeKey });
    return newest !== null;
  }
}
