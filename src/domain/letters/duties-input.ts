import type { Agency } from '../registry/agency';
import type { Registry } from '../registry/registry';

/** A duty of the plan besides the criteria (tab «Nhiệm vụ»). */
export interface Duty {
  readonly duty: string;
  /** Id of the agency, or a name. */
  readonly agencyId: string;
  /** yyyy-MM-dd, or null for a standing duty. */
  readonly deadline: string | null;
  readonly state: string;
  readonly link: string;
}

/** Duties of the plan that are due or overdue, to an owner who gets no digest (docs/RULES.md 12, `DUTY`). */
export interface DutiesInput {
  readonly agency: Agency;
  readonly periodId: string;
  readonly registry: Registry;
  /** Due within a month or overdue. */
  readonly duties: readonly Duty[];
  /** yyyy-MM-dd on which they are looked at. */
  readonly day: string;
  readonly masterUrl: string;
}
