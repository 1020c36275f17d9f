import { newBook } from '../google/spreadsheet';
import type { GoogleState } from '../google/state';
import type { ClockState } from './clock-state';
import { newGoogleId } from './google-id';
import { SeededRandom } from './seeded-random';

/** What a new account starts with. */
export interface AccountPlan {
  /** E-mail of the owner of the book. */
  readonly owner: string;
  readonly account: 'gmail' | 'workspace';
  /** Language of Google's own names and messages. */
  readonly language: 'vi' | 'en';
  /** Name of the book the script is bound to. */
  readonly bookName: string;
  readonly timeZone: string;
  readonly seed: number;
  /** Virtual start in milliseconds. */
  readonly start: number;
}

/** An account that holds one empty book, to which the script is bound. */
export const newState = (plan: AccountPlan): { state: GoogleState; clock: ClockState } => {
  const random = new SeededRandom(plan.seed);
  const { owner, language, timeZone } = plan;
  const locale = language === 'vi' ? 'vi_VN' : 'en_US';
  const id = newGoogleId(random, '1', 44);
  const book = newBook({ id, name: plan.bookName, owner, locale, timeZone, language, random: () => random.next() });
  const state: GoogleState = {
    books: new Map([[book.id, book]]),
    forms: new Map(),
    triggers: [],
    properties: { revision: 0, values: new Map() },
    mails: [],
    account: {
      owner, kind: plan.account, language, mailSent: 0, mailWindowStart: null, mailLeftOverride: null, triggerMillis: 0, triggerWindowStart: null, revision: 1,
    },
  };
  const scriptId = newGoogleId(random, '1', 57);
  return { state, clock: { now: plan.start, random: random.state, boundBookId: book.id, scriptId, queue: [], faults: [] } };
};
