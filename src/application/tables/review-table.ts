import { subjectOf } from '../intake/review/check-key';
import type { Scalar, TableRow } from '../ports';
import { textOf } from './cells';
import { plainWords } from './plain-words';

/** A row of «Cần xử lý» with a decision typed and not yet carried out. */
export interface TypedVerdict {
  readonly row: number;
  readonly reportKey: string;
  readonly verdict: 'APPROVED' | 'RETURNED';
  readonly reason: string;
  readonly decidedBy: string;
  /** What was wrong, in the words of the queue. */
  readonly problem: string;
}

/** Words of the verdict cell without accents or case, so that «Duyet» works too. */
const VERDICTS: ReadonlyMap<string, TypedVerdict['verdict']> = new Map([['duyet', 'APPROVED'], ['tra lai', 'RETURNED']]);

export const readTypedVerdicts = (rows: readonly TableRow[]): TypedVerdict[] =>
  rows
    .filter(isOpen)
    .map(typedVerdict)
    .filter((verdict): verdict is TypedVerdict => verdict !== null);

const isOpen = (row: TableRow): boolean => textOf(row, 'key') !== '' && textOf(row, 'doneAt') === '';

/** Rows that wait for a decision and have none typed yet. */
export const readOpenReviews = (rows: readonly TableRow[]): { readonly row: number; readonly key: string }[] =>
  rows.filter((row) => isOpen(row) && typedVerdict(row) === null).map((row) => ({ row: row.row, key: textOf(row, 'key') }));

const typedVerdict = (row: TableRow): TypedVerdict | null => {
  const verdict = VERDICTS.get(plainWords(textOf(row, 'verdict')));
  if (verdict === undefined) return null;
  return {
    row: row.row,
    reportKey: subjectOf(textOf(row, 'key')).reportKey,
    verdict,
    reason: textOf(row, 'verdictReason'),
    decidedBy: textOf(row, 'decidedBy'),
    problem: textOf(row, 'problem'),
  };
};

/** What the clerk sees of a held report. */
export interface ReviewItem {
  readonly key: string;
  readonly village: string;
  /** In words; the ledger has the instant. */
  readonly sentAt: string;
  readonly reporter: string;
  readonly figures: string;
  readonly problem: string;
  readonly lastGood: string;
}

export const reviewRow = (item: ReviewItem): Record<string, Scalar> => ({
  key: item.key,
  village: item.village,
  sentAt: item.sentAt,
  reporter: item.reporter,
  figures: item.figures,
  problem: item.problem,
  lastGood: item.lastGood,
});
