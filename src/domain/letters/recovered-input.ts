import type { Agency } from '../registry/agency';
import type { Registry } from '../registry/registry';
import type { Standing } from '../standing/standing';

/** Criteria that are no longer urged, once (docs/RULES.md 12, `RECOVERED`). */
export interface RecoveredInput {
  readonly agency: Agency;
  readonly registry: Registry;
  readonly standing: Standing;
  readonly periodId: string;
  /** Per criterion, over how many closings it was urged. */
  readonly criteria: readonly { readonly criterionId: string; readonly periodsOpen: number }[];
  readonly masterUrl: string;
}
