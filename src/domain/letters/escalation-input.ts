import type { Agency } from '../registry/agency';
import type { Registry } from '../registry/registry';
import type { Standing } from '../standing/standing';

/** To the leaders, with a copy to the agency (docs/RULES.md 12, `ESCALATION`). */
export interface EscalationInput {
  /** Who is written to. */
  readonly leader: Agency;
  /** The lead agency of the criteria. */
  readonly agency: Agency;
  readonly registry: Registry;
  readonly standing: Standing;
  readonly periodId: string;
  readonly criteria: readonly string[];
  /** Digests that stand without an answer. */
  readonly digestsUnanswered: number;
  readonly masterUrl: string;
  /** yyyy-MM-dd by which guidance is hoped for. */
  readonly replyBy: string;
}
