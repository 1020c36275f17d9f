import type { Finding } from '../problem';

/** Why a row of earlier figures cannot be taken over as it is typed. */
export type ImportProblem =
  | { readonly kind: 'FINDING'; readonly finding: Finding }
  | { readonly kind: 'UNKNOWN_VILLAGE'; readonly given: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'BAD_DAY'; readonly given: string }
  /** The same village and period stands in an earlier row. */
  | { readonly kind: 'TWICE'; readonly row: number }
  /** The village has reported another figure for the period itself; a file never replaces that. */
  | { readonly kind: 'REPORTED'; readonly criterionId: string; readonly given: number; readonly live: number };

/** What the preview or the import says beside a row. */
export type ImportOutcome =
  | { readonly code: 'READY'; readonly warnings: readonly Finding[] }
  | { readonly code: 'PROBLEM'; readonly problems: readonly ImportProblem[] }
  /** The ledger has these figures already. */
  | { readonly code: 'KNOWN' }
  | { readonly code: 'IMPORTED' }
  | { readonly code: 'UNDONE' };
