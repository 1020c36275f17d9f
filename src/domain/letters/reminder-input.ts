import type { Registry } from '../registry/registry';
import type { Village } from '../registry/village';

/** To the reporters of a village without a report (docs/RULES.md 12, `REMINDER`). */
export interface ReminderInput {
  readonly village: Village;
  readonly registry: Registry;
  /** Link of the form, filled in with the last figures. */
  readonly formUrl: string;
  readonly periodId: string;
  /** Whether the period has closed: the second and last reminder. */
  readonly closed: boolean;
  /** Last live figure per criterion id, or null when the village never reported. */
  readonly lastFigures: Readonly<Record<string, number>> | null;
}
