import { isoInstant, parseInstant } from '../../domain/calendar/day';
import { REPORT_CODES, type ReportCode } from '../../domain/problem';
import type { EntryState, LedgerEntry, RedactionEntry, ReportEntry, VerdictEntry } from '../../domain/reports/report';
import type { Scalar, TableRow } from '../ports';
import { COLUMNS } from './columns';
import { countOf, listOf, PLAIN_ID, textOf } from './cells';

/** A ledger row: the entry and the hash that ties it to the row before. */
export interface LedgerRow {
  readonly row: number;
  /** Place in the chain; the order of rows in the tab means nothing (somebody may sort it). */
  readonly seq: number;
  readonly entry: LedgerEntry;
  readonly hash: string;
}

const FIXED = new Set(COLUMNS.ledger);
const STATES: readonly EntryState[] = ['ACCEPTED', 'HELD', 'REFUSED', 'DUPLICATE'];

/** Rows of «Sổ số liệu» in the order of the chain; rows emptied by hand are left to the ledger check. */
export const readLedger = (rows: readonly TableRow[]): LedgerRow[] =>
  rows.filter((row) => textOf(row, 'key') !== '').map(ledgerRowOf).sort((a, b) => a.seq - b.seq);

const ledgerRowOf = (row: TableRow): LedgerRow => ({
  row: row.row,
  seq: countOf(row, 'seq') ?? row.row,
  entry: entryOf(row),
  hash: textOf(row, 'hash'),
});

const entryOf = (row: TableRow): LedgerEntry => {
  const kind = textOf(row, 'kind');
  if (kind === 'VERDICT') return verdictOf(row);
  return kind === 'REDACTION' ? redactionOf(row) : reportOf(row);
};

/** An entry as later runs will read it: instants to the second, texts without surrounding blanks. Hashes cover this form. */
export const storedEntry = (entry: LedgerEntry): LedgerEntry => entryOf({ row: 0, cells: ledgerRow(0, entry, '') });

const reportOf = (row: TableRow): ReportEntry => ({
  kind: 'REPORT',
  key: textOf(row, 'key'),
  villageId: textOf(row, 'village'),
  periodId: textOf(row, 'period'),
  asOf: textOf(row, 'asOf'),
  sentAt: parseInstant(textOf(row, 'sentAt')) ?? 0,
  recordedAt: parseInstant(textOf(row, 'recordedAt')) ?? 0,
  reporter: textOf(row, 'reporter'),
  // A state that somebody overwrote holds the report back instead of letting it count.
  state: STATES.find((state) => state === textOf(row, 'state')) ?? 'HELD',
  codes: listOf(row, 'codes').filter((code): code is ReportCode => (REPORT_CODES as readonly string[]).includes(code)),
  timeliness: textOf(row, 'timeliness') === 'LATE' ? 'LATE' : 'ON_TIME',
  figures: figuresOf(row),
  reason: textOf(row, 'reason'),
  difficulty: textOf(row, 'difficulty'),
  flags: listOf(row, 'related'),
});

/** Every other column headed by an id is a criterion; a column that a person added is headed by words. Only whole numbers count. */
const figuresOf = (row: TableRow): Record<string, number> => {
  const figures: Record<string, number> = {};
  for (const key of Object.keys(row.cells)) {
    const cell = row.cells[key];
    if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && !FIXED.has(key) && PLAIN_ID.test(key)) figures[key] = cell;
  }
  return figures;
};

const verdictOf = (row: TableRow): VerdictEntry => ({
  kind: 'VERDICT',
  key: textOf(row, 'key'),
  reportKey: textOf(row, 'related'),
  verdict: textOf(row, 'state') === 'APPROVED' ? 'APPROVED' : 'RETURNED',
  reason: textOf(row, 'reason'),
  decidedBy: textOf(row, 'reporter'),
  decidedAt: parseInstant(textOf(row, 'sentAt')) ?? 0,
  recordedAt: parseInstant(textOf(row, 'recordedAt')) ?? 0,
});

const redactionOf = (row: TableRow): RedactionEntry => ({
  kind: 'REDACTION',
  key: textOf(row, 'key'),
  reportKey: textOf(row, 'related'),
  seal: textOf(row, 'codes'),
  reason: textOf(row, 'reason'),
  decidedBy: textOf(row, 'reporter'),
  decidedAt: parseInstant(textOf(row, 'sentAt')) ?? 0,
  recordedAt: parseInstant(textOf(row, 'recordedAt')) ?? 0,
});

/** Cells of a new ledger row. */
export const ledgerRow = (seq: number, entry: LedgerEntry, hash: string): Record<string, Scalar> =>
  entry.kind === 'REPORT' ? reportRow(seq, entry, hash) : decisionRow(seq, entry, hash);

const reportRow = (seq: number, entry: ReportEntry, hash: string): Record<string, Scalar> => ({
  seq,
  kind: entry.kind,
  key: entry.key,
  village: entry.villageId,
  period: entry.periodId,
  asOf: entry.asOf,
  sentAt: isoInstant(entry.sentAt),
  recordedAt: isoInstant(entry.recordedAt),
  reporter: entry.reporter,
  state: entry.state,
  codes: entry.codes.join(', '),
  timeliness: entry.timeliness,
  reason: entry.reason,
  difficulty: entry.difficulty,
  related: entry.flags.join(', '),
  hash,
  ...entry.figures,
});

/** What a person decided about an earlier row. */
const decisionRow = (seq: number, entry: VerdictEntry | RedactionEntry, hash: string): Record<string, Scalar> => ({
  seq,
  kind: entry.kind,
  key: entry.key,
  sentAt: isoInstant(entry.decidedAt),
  recordedAt: isoInstant(entry.recordedAt),
  reporter: entry.decidedBy,
  ...(entry.kind === 'VERDICT' ? { state: entry.verdict } : { codes: entry.seal }),
  reason: entry.reason,
  related: entry.reportKey,
  hash,
});
