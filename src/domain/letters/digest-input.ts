import type { Period } from '../calendar/period';
import type { Agency } from '../registry/agency';
import type { Registry } from '../registry/registry';
import type { Village } from '../registry/village';
import type { Standing } from '../standing/standing';
import type { Duty } from './duties-input';

/** A way to answer a digest; without `answer` the agency still has to pick one. */
export interface AnswerLink {
  readonly answer: string | null;
  readonly url: string;
}

/** The digest to a lead agency: all its criteria in one letter, what is behind first (docs/RULES.md 12, `LAG`); also `MISSING` is written from it. */
export interface DigestInput {
  readonly agency: Agency;
  /** The period whose closing is judged. */
  readonly period: Period;
  /** Standing at the closing, and the one at the closing before or null. */
  readonly standing: Standing;
  readonly previous: Standing | null;
  readonly registry: Registry;
  /** Criteria of the agency that are being urged. */
  readonly openCriteria: readonly string[];
  /** Criteria of the agency whose «behind» verdict waits for more reports. */
  readonly heldBack: readonly string[];
  readonly villagesMissing: readonly Village[];
  readonly difficulties: readonly { readonly villageId: string; readonly text: string }[];
  readonly masterUrl: string;
  /** One per possible answer, or a single one where the agency still has to pick. */
  readonly answerLinks: readonly AnswerLink[];
  /** The agency's duties of the plan that are due within a month or overdue. */
  readonly duties: readonly Duty[];
  /** yyyy-MM-dd by which an answer is asked for. */
  readonly replyBy: string;
}
