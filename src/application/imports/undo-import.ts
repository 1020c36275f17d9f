import type { LedgerEntry, ReportEntry, VerdictEntry } from '../../domain/reports/report';
import { chained } from '../intake/intake-changes';
import type { TabChange } from '../ports';
import { textOf } from '../tables/cells';
import { mark, readGround, type ImportGround, type ImportReach } from './import-figures';
import { FILE_PREFIX, FILE_REASON } from './plan-import';

/** Takes the last import back as a whole: its reports stay readable and count no more. Gives how many. The caller holds the lock. */
export const undoImport = (services: ImportReach, who: string): number => {
  const ground = readGround(services);
  const now = services.now();
  const last = lastImport(ground.ledger.map((row) => row.entry));
  if (last.length === 0) return 0;
  const verdicts = last.map((entry) => takenBack(entry, who, now));
  services.book.write([{ kind: 'APPEND', tab: 'ledger', rows: chained(verdicts, ground.ledger) }, ...clearedMarks(services, ground)]);
  return last.length;
};

/** Reports of the newest import that still counts. */
const lastImport = (entries: readonly LedgerEntry[]): ReportEntry[] => {
  const undone = new Set(entries.filter((entry) => entry.key.startsWith(UNDO)).map((entry) => entry.key.slice(UNDO.length)));
  const reports = entries.filter((entry): entry is ReportEntry => entry.kind === 'REPORT' && entry.key.startsWith(FILE_PREFIX));
  const open = reports.filter(({ key }) => !undone.has(key));
  const newest = Math.max(...open.map(({ recordedAt }) => recordedAt));
  return open.filter(({ recordedAt }) => recordedAt === newest);
};

const UNDO = 'UNDO!';

const takenBack = (entry: ReportEntry, who: string, now: number): VerdictEntry => ({
  kind: 'VERDICT', key: `${UNDO}${entry.key}`, reportKey: entry.key, verdict: 'RETURNED', reason: FILE_REASON,
  decidedBy: who, decidedAt: now, recordedAt: now,
});

const clearedMarks = (services: ImportReach, ground: ImportGround): TabChange[] =>
  ground.rows.filter((row) => services.letters.isImported(textOf(row, 'outcome'))).map(({ row }) => mark(row, { code: 'UNDONE' }, { services, ground }));
