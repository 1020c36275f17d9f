import type { Finding } from '../problem';
import type { Registry } from '../registry/registry';
import type { Village } from '../registry/village';

/** To the sender of a report that is held or refused (docs/RULES.md 12, `RETURNED`). */
export interface ReturnedInput {
  readonly village: Village;
  readonly findings: readonly Finding[];
  readonly registry: Registry;
  readonly formUrl: string;
  readonly periodId: string;
  readonly state: 'HELD' | 'REFUSED';
  /** What the person who decided wrote, when a held report was sent back. */
  readonly reviewerReason?: string;
}
