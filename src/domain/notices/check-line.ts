/** How a check ended: «could not look» is never told as «found nothing». */
export type CheckState = 'GOOD' | 'WRONG' | 'UNSEEN';

/** One line of the self-check. */
export interface CheckLine {
  readonly code: CheckCode;
  readonly state: CheckState;
  /** What was looked at. */
  readonly name: string;
  /** What was found and what to do, or what was well. */
  readonly sentences: readonly string[];
}

/** Permanent codes, in the order of the tab. */
export type CheckCode =
  | 'TRIGGERS' | 'SCOPES' | 'PLACE' | 'TABS' | 'FORMS' | 'LINKS' | 'ANSWERS' | 'RAW' | 'LEDGER' | 'MASTER' | 'RUNS' | 'MAIL' | 'REGISTRY' | 'VERSION';

/** What stops figures or letters from flowing: told to the installer and on the master sheet. The rest is the clerk's own work. */
const RUNNING: ReadonlySet<CheckCode> = new Set<CheckCode>(['TRIGGERS', 'SCOPES', 'PLACE', 'TABS', 'FORMS', 'LINKS', 'ANSWERS', 'LEDGER', 'MASTER', 'VERSION']);

/** Sentences of the lines that the installer must hear of. */
export const troubles = (lines: readonly CheckLine[]): string[] =>
  lines.filter(({ code, state }) => state === 'WRONG' && RUNNING.has(code)).flatMap(({ sentences }) => sentences);
