import type { Registry } from '../registry/registry';

/** Something the daily look at the program's own running found. */
export interface HealthFinding {
  readonly code: 'NO_RUNS' | 'HALF_SENT' | 'FAILED' | 'QUOTA' | 'CHECKS';
  /** Subjects of the letters it is about; for `CHECKS` the sentences of the self-check. */
  readonly subjects: readonly string[];
  /** yyyy-MM-dd of the last full run, or ''. */
  readonly since: string;
}

/** To the installer: the self-check found something (docs/RULES.md 12, `HEALTH`). */
export interface HealthInput {
  readonly findings: readonly HealthFinding[];
  readonly at: number;
  readonly registry: Registry;
  readonly operationsUrl: string;
}
