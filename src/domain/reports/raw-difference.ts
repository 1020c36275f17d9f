/** Where the answers as they stand in a linked tab and the ledger do not agree. */
export type RawDifference =
  /** A row was changed by hand after it was taken in; the ledger keeps what was sent. */
  | { readonly code: 'TOUCHED'; readonly villageId: string; readonly row: number }
  /** A report without a row: somebody deleted it, or the answer was edited into another period. */
  | { readonly code: 'GONE'; readonly villageId: string; readonly sentAt: number }
  /** An answer that the ledger lacks; the next run takes it in. */
  | { readonly code: 'NOT_TAKEN_IN'; readonly villageId: string; readonly row: number }
  /** Questions whose columns cannot be found; nothing is read from the tab until they are back. */
  | { readonly code: 'UNREAD'; readonly villageId: string; readonly questions: readonly string[] };
