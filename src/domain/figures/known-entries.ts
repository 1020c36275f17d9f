import { dayNumber } from '../calendar/day';
import type { LedgerEntry, ReportEntry, VerdictEntry } from '../reports/report';

/** Names seen in the ledger, numbered in order of appearance, so that the fold works on numbers. */
export class Names {
  private readonly numbers = new Map<string, number>();
  readonly list: string[] = [];

  /** The number of a name, given out at its first appearance. */
  intern(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.list.length;
    this.numbers.set(name, number);
    this.list.push(name);
    return number;
  }

  /** The number of a name, or -1 when the ledger never mentions it. */
  find(name: string): number {
    return this.numbers.get(name) ?? -1;
  }
}

/** Reports of the ledger known at an instant, and which of them count. Arrays run parallel to `reports`. */
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

/** Whether a report's figures count: accepted at entry, or held and approved by a person. */
export const isValid = (report: ReportEntry, verdicts: ReadonlyMap<string, VerdictEntry>): boolean =>
  report.state === 'ACCEPTED' ||
  (report.state === 'HELD' && verdicts.get(report.key)?.verdict === 'APPROVED');

/** Sorts out what was known at an instant: reports sent and verdicts given by then. */
export const knownEntries = (entries: readonly LedgerEntry[], knownUntil: number): KnownEntries => {
  const reports: ReportEntry[] = [];
  for (const entry of entries) {
    if (entry.kind === 'REPORT' && entry.sentAt <= knownUntil) reports.push(entry);
  }
  const verdicts = newestVerdicts(entries, knownUntil);
  return { reports, verdicts, ...numbered(reports, verdicts) };
};

const numbered = (
  reports: readonly ReportEntry[],
  verdicts: ReadonlyMap<string, VerdictEntry>,
): Omit<KnownEntries, 'reports' | 'verdicts'> => {
  const [villages, periods] = [new Names(), new Names()];
  const columns = { villageOf: column(reports), periodOf: column(reports).fill(-1), asOfDay: column(reports) };
  reports.forEach((report, at) => {
    if (!isValid(report, verdicts) || !hasFigures(report)) return;
    columns.villageOf[at] = villages.intern(report.villageId);
    columns.periodOf[at] = periods.intern(report.periodId);
    columns.asOfDay[at] = dayNumber(report.asOf);
  });
  return { villages, periods, ...columns };
};

/** An approval cannot make a report count that brings nothing to count. */
const hasFigures = (report: ReportEntry): boolean => {
  for (const _id in report.figures) return true;
  return false;
};

const column = (reports: readonly ReportEntry[]): Int32Array => new Int32Array(reports.length);
