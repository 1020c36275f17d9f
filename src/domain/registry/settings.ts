/** The settings of one commune, parsed. Percent values are percentage points. */
export interface Settings {
  readonly communeName: string;
  readonly planName: string;
  /** First day of the plan line, or null: then it is derived (docs/RULES.md 9). */
  readonly baselineDate: string | null;
  /** Percent at baselineDate by criterion id; a criterion may be absent. */
  readonly baseline: Readonly<Record<string, number>>;
  /** Last day of the plan, included (31/12/2026). */
  readonly deadline: string;
  readonly periodKind: 'WEEK' | 'MONTH';
  /** ISO weekday of a weekly closing, 1 = Monday … 7; 5 by default. */
  readonly closingWeekday: number;
  /** Minutes after 00:00 of the closing; 17:00 = 1020. */
  readonly closingMinute: number;
  readonly riskPoints: number;
  readonly clearPoints: number;
  readonly fireAfter: number;
  readonly clearAfter: number;
  readonly escalateAfter: number;
  /** Percent of villages that must have reported for a «behind» verdict to be mailed. */
  readonly minCoverage: number;
  /** Percent of villages a closed period needs to serve as derived baseline. */
  readonly baselineCoverage: number;
  /** Earliest as-of day that may be reported. */
  readonly earliestDay: string;
  /** Days without a report after which a village's figures count as stale. */
  readonly staleDays: number;
  readonly mailEnabled: boolean;
  /** All mail goes to the installer instead, with the real recipient in the subject. */
  readonly mailTestMode: boolean;
  /** Official mailbox for replies, or ''. */
  readonly replyTo: string;
  /** Duty phone printed in messages to villages, or ''. */
  readonly contactPhone: string;
  readonly adultMinAge: number;
  /** `THUONG_TRU` | `THUC_TE_CU_TRU` | `CHI_TIEU_GIAO`; printed under tables. */
  readonly denominatorBasis: string;
  /** Inhabitants of the commune, against which sums of denominators are checked; null = not given. */
  readonly communePopulation: number | null;
  /** Counts of a village from 1 to below this are shown as «<10» (docs/RULES.md 16); 0 = all are shown. */
  readonly smallGroupBelow: number;
  /** Past day (yyyy-MM-dd) that the master sheet shows as it was known then; null = the present. */
  readonly showDay: string | null;
  /** Whether the public page shows anything; off until the commune decides. */
  readonly webPage: boolean;
  /** Address of the public page as Google gave it at its deployment, or ''; only printed and linked. */
  readonly webAddress: string;
}

export { DEFAULT_SETTINGS, SETTING_KEYS, baselineKey } from './default-settings';
export type { SettingKey } from './default-settings';
export { parseSettings } from './parse-settings';
export type { ParsedSettings, SettingProblem } from './parse-settings';
