import { parseDay } from '../../domain/calendar/day';
import type { ImportOutcome, ImportProblem } from '../../domain/imports/import-outcome';
import type { Registry } from '../../domain/registry/registry';
import { checkReport } from '../../domain/reports/check-report';
import type { CheckedReport, LedgerEntry, RawAnswer, ReportEntry } from '../../domain/reports/report';
import { suggestedFor } from '../../domain/roster/same-names';
import { foldLedger, type Folded } from '../../domain/standing/fold';
import type { TableRow } from '../ports';
import { dayOfCell, textOf } from '../tables/cells';

/** Begins the keys of reports that came from a file; the second of the import follows and tells imports apart. */
export const FILE_PREFIX = 'FILE!';
/** Marks such reports for whoever reads the ledger. */
export const FILE_REASON = 'nhập từ tệp';

/** A row, what is said beside it, and the report it becomes, if any. */
export interface PlannedRow {
  readonly row: number;
  readonly outcome: ImportOutcome;
  readonly entry: ReportEntry | null;
}

export interface ImportContext {
  readonly registry: Registry;
  readonly ledger: readonly LedgerEntry[];
  readonly now: number;
}

/** Judges rows of earlier figures in order of their days, each against the ledger and the rows before it. */
export const planImport = (rows: readonly TableRow[], context: ImportContext): PlannedRow[] => {
  const registry = withoutReporters(context.registry);
  const known = [...context.ledger];
  const seen = new Map<string, number>();
  return inOrderOfDays(rows).map((row) => {
    const planned = planRow(row, { ...context, registry, folded: foldLedger(known), seen });
    if (planned.entry !== null) known.push({ ...planned.entry, state: 'ACCEPTED' });
    return planned;
  });
};

/** Nobody sent these figures by a form, so nobody can be the wrong sender. */
const withoutReporters = (registry: Registry): Registry =>
  ({ ...registry, villages: registry.villages.map((village) => ({ ...village, reporters: [] })) });

const inOrderOfDays = (rows: readonly TableRow[]): TableRow[] => {
  const dayOfRow = (row: TableRow): string => dayOfCell(row, 'asOf') ?? '';
  return [...rows].sort((a, b) => (dayOfRow(a) < dayOfRow(b) ? -1 : dayOfRow(a) > dayOfRow(b) ? 1 : a.row - b.row));
};

interface RowContext extends ImportContext {
  readonly folded: Folded;
  /** Row of each village and period. */
  readonly seen: Map<string, number>;
}

const planRow = (row: TableRow, context: RowContext): PlannedRow => {
  const raw = rawOf(row, context);
  const fault = placeFault(row, context.registry);
  if (fault !== null) return { row: row.row, outcome: { code: 'PROBLEM', problems: [fault] }, entry: null };
  const checked = checkReport(raw, context.folded, { registry: context.registry, recordedAt: context.now });
  const problems = [...problemsOf(checked), ...clashes(checked.entry, row.row, context)];
  if (problems.length > 0) return { row: row.row, outcome: { code: 'PROBLEM', problems }, entry: null };
  if (checked.entry.state === 'DUPLICATE') return { row: row.row, outcome: { code: 'KNOWN' }, entry: null };
  const reason = [FILE_REASON, checked.entry.reason].filter((part) => part !== '').join('; ');
  // Held and approved by whoever imports: a later verdict can take the whole back.
  return { row: row.row, outcome: { code: 'READY', warnings: checked.findings }, entry: { ...checked.entry, state: 'HELD', reason } };
};

const rawOf = (row: TableRow, { registry, now }: ImportContext): RawAnswer => ({
  villageId: textOf(row, 'village'),
  formId: `${FILE_PREFIX}${Math.floor(now / 1000)}!${textOf(row, 'village')}`,
  sentAt: now,
  reporter: '',
  asOf: dayOfCell(row, 'asOf') ?? '',
  figures: Object.fromEntries(registry.criteria.map(({ id }) => [id, textOf(row, id)])),
  reason: textOf(row, 'reason'),
  difficulty: '',
  row: row.row,
});

/** Names and other spellings only suggest; a row names an id and a day. */
const placeFault = (row: TableRow, { villages }: Registry): ImportProblem | null => {
  const given = textOf(row, 'village');
  if (!villages.some(({ id }) => id === given)) {
    return { kind: 'UNKNOWN_VILLAGE', given, suggestions: suggestedFor(given, villages).map(({ id }) => id) };
  }
  const day = textOf(row, 'asOf');
  return dayOfCell(row, 'asOf') === null && parseDay(day) === null ? { kind: 'BAD_DAY', given: day } : null;
};

const problemsOf = ({ entry, findings }: CheckedReport): ImportProblem[] =>
  entry.state === 'HELD' || entry.state === 'REFUSED' ? findings.map((finding) => ({ kind: 'FINDING', finding })) : [];

const clashes = (entry: ReportEntry, row: number, { folded, seen }: RowContext): ImportProblem[] => {
  const place = `${entry.villageId}|${entry.periodId}`;
  const before = seen.get(place);
  seen.set(place, before ?? row);
  if (before !== undefined) return [{ kind: 'TWICE', row: before }];
  return Object.entries(entry.figures).flatMap(([criterionId, given]) => {
    const live = folded.figures(entry.villageId, criterionId).find(({ periodId }) => periodId === entry.periodId);
    return live === undefined || live.count === given ? [] : [{ kind: 'REPORTED' as const, criterionId, given, live: live.count }];
  });
};
