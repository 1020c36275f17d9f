/**
 * Permanent codes of what can be wrong with a report (docs/RULES.md 4). A code is never reused
 * for another meaning; every code has its sentence in `text/problem-sentences.ts`.
 */
export const REPORT_CODES = [
  'NOT_A_COUNT',
  'ABOVE_ELIGIBLE',
  'NO_DENOMINATOR',
  'DECREASED',
  'LATER_IS_LOWER',
  'JUMP',
  'UNKNOWN_REPORTER',
  'FUTURE_DATE',
  'BEFORE_VILLAGE',
  'TOO_OLD',
  'EMPTY',
  'DUPLICATE',
] as const;

/** One of the permanent codes. */
export type ReportCode = (typeof REPORT_CODES)[number];

/** One finding about a report: the code and what its sentence needs. */
export interface Finding {
  readonly code: ReportCode;
  /** Criterion the finding is about; absent for findings about the whole report. */
  readonly criterionId?: string;
  /** The text as typed, or the number found. */
  readonly given?: string;
  /** The number or day it was compared with. */
  readonly limit?: string;
}
