import { dayNumber } from '../calendar/day';
import type { LedgerEntry, ReportEntry, VerdictEntry } from '../reports/report';
import { Names } from './names';

/** Reports of the ledger known at an instant, and which of them count. Columns run parallel to `reports`. */
export interface KnownEntries {
  readonly reports: readonly ReportEntry[];
  readonly verdicts: ReadonlyMap<string, VerdictEntry>;
  readonly villages: Names;
  readonly periods: Names;
  /** Number of the report's village. */
  readonly villageOf: Int32Array;
  /** Number of the report's period in `periods`, or -1 when the report does not count. */
  readonly periodOf: Int32Array;
  /** As-of days as day numbers. */
  readonly asOfDay: Int32Array;
}

/** Newest verdict per report; of equal instants the later row. */
const newestVerdicts = (entries: readonly LedgerEntry[], knownUntil: number): Map<string, VerdictEntry> => {
  const newest = new Map<string, VerdictEntry>();
  for (const entry of entries) {
    if (entry.kind !== 'VERDICT' || entry.decidedAt > knownUntil) continue;
    const other = newest.get(entry.reportKey);
    if (other === undefined || other.decidedAt <= entry.decidedAt) newest.set(entry.reportKey, entry);
  }
  return newest;
};

/** Whether a report's figures count: accepted at entry and not sent back since, or held and approved by a person. */
export const isValid = (report: ReportEntry, verdicts: ReadonlyMap<string, VerdictEntry>): boolean =>
  (report.state === 'ACCEPTED' && verdicts.get(report.key)?.verdict !== 'RETURNED') ||
  (report.state === 'HELD' && verdicts.get(report.key)?.verdict === 'APPROVED');

/** An approval cannot make a report count that brings nothing to count; an accepted one always does. */
const hasFigures = (report: ReportEntry): boolean =>
  report.state === 'ACCEPTED' || Object.keys(report.figures).length > 0;

/** Sorts out what was known at an instant: reports sent and verdicts given by then. */
export const knownEntries = (entries: readonly LedgerEntry[], knownUntil: number): KnownEntries => {
  const verdicts = newestVerdicts(entries, knownUntil);
  const [villages, periods, reports] = [new Names(), new Names(), new Array<ReportEntry>()];
  const column = (): Int32Array => new Int32Array(entries.length);
  const columns = { villageOf: column(), periodOf: column().fill(-1), asOfDay: column() };
  for (const entry of entries) {
    if (entry.kind !== 'REPORT' || entry.sentAt > knownUntil) continue;
    const at = reports.push(entry) - 1;
    if (!isValid(entry, verdicts) || !hasFigures(entry)) continue;
    columns.villageOf[at] = villages.intern(entry.villageId);
    columns.periodOf[at] = periods.intern(entry.periodId);
    columns.asOfDay[at] = dayNumber(entry.asOf);
  }
  return { reports, verdicts, villages, periods, ...columns };
};
