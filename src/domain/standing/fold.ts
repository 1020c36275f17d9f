import { ON_TIME_CELL, figureTable } from '../figures/figure-table';
import type { FigureTable } from '../figures/figure-table';
import { knownEntries } from '../figures/known-entries';
import { Submissions } from '../figures/submissions';
import type { ReportCode } from '../problem';
import type { LedgerEntry, ReportEntry, SubmissionState, Timeliness } from '../reports/report';

/** The live figure of a village, criterion and period. */
export interface Figure {
  readonly count: number;
  readonly asOf: string;
  readonly periodId: string;
  readonly ordinal: number;
  readonly reportKey: string;
  readonly sentAt: number;
}

/** What the ledger says at an instant. Figures live one by one: a blank in a newer report leaves the older figure. */
export interface Folded {
  /** Live figures of a village and criterion, oldest period first. */
  figures(villageId: string, criterionId: string): readonly Figure[];
  /** Ids of villages with a valid report in a period. */
  reportedIn(periodId: string): ReadonlySet<string>;
  /** Ids of periods with a valid report, oldest first. */
  readonly periodIds: readonly string[];
  /** Sending of the newest valid report of a village, or null. */
  lastReportAt(villageId: string): number | null;
  /** ON_TIME when any valid report of the village in the period was; null when there is none. */
  timelinessIn(villageId: string, periodId: string): Timeliness | null;
  /** The report with a key as it entered, or null when it was not known then. */
  report(key: string): ReportEntry | null;
  /** What became of a report; null when it was not known then. */
  submissionState(key: string): SubmissionState | null;
  /** Codes of a report in their fixed order; empty when it was not known then. */
  submissionCodes(key: string): readonly ReportCode[];
  /** The same figures in columns, for sums over many villages. */
  readonly table: FigureTable;
}

/**
 * Folds the ledger into live figures. Pure: only what was sent or decided up to `knownUntil`
 * (milliseconds; default everything) counts, so a past instant always gives the same result.
 */
export const foldLedger = (entries: readonly LedgerEntry[], knownUntil = Infinity): Folded => {
  const known = knownEntries(entries, knownUntil);
  const table = figureTable(known);
  const submissions = new Submissions(known, table);
  return {
    table,
    periodIds: table.periods.map((period) => period.id),
    figures: (villageId, criterionId) => figuresOf(table, villageId, criterionId),
    reportedIn: (periodId) => reportedIn(table, periodId),
    lastReportAt: (villageId) => table.lastReportAt[table.villages.find(villageId)] ?? null,
    timelinessIn: (villageId, periodId) => timelinessIn(table, villageId, periodId),
    report: (key) => submissions.report(key),
    submissionState: (key) => submissions.state(key),
    submissionCodes: (key) => submissions.codes(key),
  };
};

const figuresOf = (table: FigureTable, villageId: string, criterionId: string): Figure[] => {
  const column = table.columns.get(criterionId);
  const village = table.villages.find(villageId);
  if (column === undefined || village < 0) return [];
  return table.periods.flatMap((period, rank) => {
    const cell = rank * table.villages.list.length + village;
    const report = table.reports[column.sources[cell] ?? -1];
    if (report === undefined) return [];
    const { key: reportKey, asOf, sentAt } = report;
    return [{ count: column.counts[cell] ?? 0, asOf, periodId: period.id, ordinal: period.ordinal, reportKey, sentAt }];
  });
};

const rankOf = (table: FigureTable, periodId: string): number => table.ranks.get(periodId) ?? -1;

const reportedIn = (table: FigureTable, periodId: string): Set<string> => {
  const { list } = table.villages;
  const start = rankOf(table, periodId) * list.length;
  return new Set(list.filter((_id, village) => (table.timeliness[start + village] ?? 0) > 0));
};

const timelinessIn = (table: FigureTable, villageId: string, periodId: string): Timeliness | null => {
  const village = table.villages.find(villageId);
  const rank = rankOf(table, periodId);
  const cell = village < 0 || rank < 0 ? 0 : (table.timeliness[rank * table.villages.list.length + village] ?? 0);
  if (cell === 0) return null;
  return cell === ON_TIME_CELL ? 'ON_TIME' : 'LATE';
};
