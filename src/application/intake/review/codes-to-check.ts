import type { ReportCode } from '../../../domain/problem';

/** Codes of reports that count and that somebody should look at nevertheless (docs/RULES.md 5). */
export const CODES_TO_CHECK: ReadonlySet<string> = new Set<ReportCode>(['LATER_IS_LOWER', 'JUMP']);
