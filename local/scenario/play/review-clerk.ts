import { textOf } from '../../../src/application/tables/cells';
import { VERDICT_WORDS } from '../../../src/text/tabs';
import type { EventOf } from '../file/event-schema';
import type { Sending } from '../report/submission-figures';
import type { TabDesk } from './tab-desk';

/** The clerk who decides on held reports. */
export class ReviewClerk {
  constructor(private readonly desk: TabDesk) {}

  /** Types verdict and reason beside the held report that a sending became; gives whether there was one. */
  decide(event: EventOf<'verdict'>, sending: Sending): boolean {
    const start = `${sending.formId}@${Math.floor(sending.sentAt / 1000)}#`;
    const row = this.desk.rows('review').find((candidate) => textOf(candidate, 'key').startsWith(start));
    if (row === undefined) return false;
    const verdict = event.verdict === 'duyệt' ? VERDICT_WORDS.APPROVED : VERDICT_WORDS.RETURNED;
    this.desk.update('review', row.row, { verdict, verdictReason: event.reason, doneAt: '' });
    return true;
  }
}
