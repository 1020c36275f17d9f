import type { Agency } from '../registry/agency';
import type { Registry } from '../registry/registry';
import type { CriterionStanding } from '../standing/standing';

/** A published figure before and after a correction. */
export interface PublishedChange {
  readonly criterionId: string;
  readonly before: CriterionStanding;
  readonly after: CriterionStanding;
  /** In the words of the village or of the person who decided; ''. */
  readonly reason: string;
}

/** A figure that was already published has changed (docs/RULES.md 12, `CHANGED`). */
export interface ChangedInput {
  readonly agency: Agency;
  readonly periodId: string;
  readonly registry: Registry;
  readonly changes: readonly PublishedChange[];
  readonly masterUrl: string;
}
