import type { ImportOutcome } from '../../domain/imports/import-outcome';
import type { ReportEntry, VerdictEntry } from '../../domain/reports/report';
import { CONFIG_REQUESTS, readConfig, type Config } from '../config';
import { chained } from '../intake/intake-changes';
import { remembered } from '../memory';
import type { Services, TabChange, TableRow } from '../ports';
import { textOf } from '../tables/cells';
import { readLedger, type LedgerRow } from '../tables/ledger-table';
import { unfolded } from './csv-rows';
import { FILE_REASON, planImport, type PlannedRow } from './plan-import';
import { readRepaired } from '../read-repaired';

export type ImportReach = Pick<Services, 'book' | 'memory' | 'letters' | 'now'>;

/** How many rows are fit or were taken over, and how many are not. */
export interface ImportCounts {
  readonly ready: number;
  readonly faulty: number;
  readonly imported: boolean;
}

/** What both menu items read at once. */
export interface ImportGround {
  readonly config: Config;
  readonly ledger: readonly LedgerRow[];
  readonly rows: readonly TableRow[];
}

export const readGround = (services: ImportReach): ImportGround => {
  const { settings } = remembered(services.memory.all());
  const blocks = readRepaired(services.book, [...CONFIG_REQUESTS, { tab: 'imports' }, { tab: 'ledger' }]);
  return { config: readConfig(blocks, settings), ledger: readLedger(blocks.tables.ledger ?? []), rows: blocks.tables.imports ?? [] };
};

/** Writes beside every row what would become of it; nothing else changes. */
export const previewImport = (services: ImportReach): ImportCounts => {
  const ground = readGround(services);
  const planned = plannedRows(ground, services);
  if (planned.length > 0) services.book.write(planned.map(({ row, outcome }) => mark(row, outcome, { services, ground })));
  return countsOf(planned, false);
};

/** Takes over all rows or, when one is not fit, none; in the name of whoever asks. The caller holds the lock. */
export const importFigures = (services: ImportReach, importer: string): ImportCounts => {
  const ground = readGround(services);
  const planned = plannedRows(ground, services);
  const entries = planned.map(({ entry }) => entry).filter((entry): entry is ReportEntry => entry !== null);
  const imported = entries.length > 0 && planned.every(({ outcome }) => outcome.code !== 'PROBLEM');
  const outcomeOf = ({ outcome, entry }: PlannedRow): ImportOutcome => (imported && entry !== null ? { code: 'IMPORTED' } : outcome);
  const approvals = entries.map((entry) => approvalOf(entry, importer));
  const ledgerRows = imported ? chained([...entries, ...approvals], ground.ledger) : [];
  const changes: TabChange[] = planned.map((each) => mark(each.row, outcomeOf(each), { services, ground }));
  if (ledgerRows.length > 0) changes.push({ kind: 'APPEND', tab: 'ledger', rows: ledgerRows });
  if (changes.length > 0) services.book.write(changes);
  return countsOf(planned, imported);
};

/** Rows that were taken over before are left alone. */
const plannedRows = ({ config, ledger, rows }: ImportGround, { letters, now }: ImportReach): PlannedRow[] => {
  const open = unfolded(rows, config.registry).filter((row) => !letters.isImported(textOf(row, 'outcome')));
  return planImport(open, { registry: config.registry, ledger: ledger.map((row) => row.entry), now: now() });
};

const countsOf = (planned: readonly PlannedRow[], imported: boolean): ImportCounts => {
  const ready = planned.filter(({ entry }) => entry !== null).length;
  return { ready, faulty: planned.filter(({ outcome }) => outcome.code === 'PROBLEM').length, imported };
};

/** The change that writes an outcome beside a row. */
export const mark = (row: number, outcome: ImportOutcome, { services, ground }: { services: ImportReach; ground: ImportGround }): TabChange => ({
  kind: 'UPDATE', tab: 'imports', row, cells: { outcome: services.letters.importOutcome(outcome, ground.config.registry) },
});

const approvalOf = (entry: ReportEntry, importer: string): VerdictEntry => ({
  kind: 'VERDICT', key: `VERDICT!${entry.key}`, reportKey: entry.key, verdict: 'APPROVED', reason: FILE_REASON,
  decidedBy: importer, decidedAt: entry.recordedAt, recordedAt: entry.recordedAt,
});
