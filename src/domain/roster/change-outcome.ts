/** What became of a change to villages that a person typed: done, waiting, or not possible as it stands. */
export type ChangeOutcome =
  | { readonly code: 'DONE' }
  /** The day has not come. */
  | { readonly code: 'WAITING_DAY'; readonly day: string }
  /** A split whose parts a person still has to supply: columns of the row that are empty. */
  | { readonly code: 'WAITING_PARTS'; readonly columns: readonly string[] }
  | { readonly code: 'SUM_DIFFERS'; readonly column: string; readonly sum: number; readonly whole: number }
  | { readonly code: 'UNKNOWN_VILLAGE'; readonly given: string; readonly suggestions: readonly string[] }
  | { readonly code: 'NOT_IN_FORCE'; readonly villageId: string; readonly day: string }
  | { readonly code: 'BAD_ID'; readonly given: string }
  | { readonly code: 'ID_TAKEN'; readonly given: string }
  | { readonly code: 'NO_NAME' }
  | { readonly code: 'BAD_DAY'; readonly given: string }
  | { readonly code: 'TOO_FEW' }
  | { readonly code: 'UNKNOWN_KIND'; readonly given: string };
