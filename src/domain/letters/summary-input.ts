import type { Period } from '../calendar/period';
import type { Agency } from '../registry/agency';
import type { Registry } from '../registry/registry';
import type { Village } from '../registry/village';
import type { Standing } from '../standing/standing';
import type { Duty } from './duties-input';

/** The page of the week for the leaders and the standing agency. */
export interface SummaryInput {
  readonly leader: Agency;
  /** The standing agency, or null when it has no mailbox. */
  readonly copied: Agency | null;
  readonly period: Period;
  readonly standing: Standing;
  readonly previous: Standing | null;
  readonly registry: Registry;
  /** Criteria in the digests after this closing. */
  readonly open: readonly string[];
  readonly entered: readonly string[];
  readonly recovered: readonly string[];
  readonly villagesMissing: readonly Village[];
  /** Agencies with digests that stand without an answer. */
  readonly unanswered: readonly { readonly agency: Agency; readonly digests: number }[];
  /** Agencies that asked for help in their last answer. */
  readonly needHelp: readonly Agency[];
  readonly duties: readonly Duty[];
  /** Difficulties of villages that nobody has solved yet. */
  readonly openDifficulties: number;
  readonly masterUrl: string;
}
