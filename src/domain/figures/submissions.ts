import { REPORT_CODES } from '../problem';
import type { ReportCode } from '../problem';
import type { ReportEntry, SubmissionState } from '../reports/report';
import type { FigureTable } from './figure-table';
import { isValid } from './known-entries';
import type { KnownEntries } from './known-entries';

/** What became of each report. Asked for few reports per run, hence worked out on demand. */
export class Submissions {
  private positions: ReadonlyMap<string, number> | null = null;
  private flagged: ReadonlySet<string> | null = null;

  constructor(private readonly known: KnownEntries, private readonly table: FigureTable) {}

  /** The report with a key, or null when it was not known then. */
  report(key: string): ReportEntry | null {
    this.positions ??= new Map(this.known.reports.map((report, at) => [report.key, at]));
    return this.known.reports[this.positions.get(key) ?? -1] ?? null;
  }

  /** State after verdicts and newer reports, or null for an unknown key. */
  state(key: string): SubmissionState | null {
    const report = this.report(key);
    if (report === null) return null;
    if (isValid(report, this.known.verdicts)) return this.isReplaced(report) ? 'SUPERSEDED' : 'ACCEPTED';
    const isReturned = (report.state === 'HELD' || report.state === 'ACCEPTED') && this.known.verdicts.get(key)?.verdict === 'RETURNED';
    return isReturned ? 'REFUSED' : report.state;
  }

  /** Codes found at entry, and LATER_IS_LOWER when a valid report of an earlier period now exceeds this one. */
  codes(key: string): readonly ReportCode[] {
    const report = this.report(key);
    if (report === null) return [];
    this.flagged ??= new Set(this.validReports().flatMap((valid) => valid.flags));
    if (!this.flagged.has(key)) return report.codes;
    return REPORT_CODES.filter((code) => code === 'LATER_IS_LOWER' || report.codes.includes(code));
  }

  private validReports(): ReportEntry[] {
    return this.known.reports.filter((report) => report.flags.length > 0 && isValid(report, this.known.verdicts));
  }

  /** A report is replaced when it brought figures and a newer report stands in every one of their places. */
  private isReplaced(report: ReportEntry): boolean {
    const ids = Object.keys(report.figures);
    return ids.length > 0 && ids.every((id) => this.sourceKey(report, id) !== report.key);
  }

  private sourceKey(report: ReportEntry, criterionId: string): string | undefined {
    const { table } = this;
    const rank = table.ranks.get(report.periodId) ?? -1;
    const cell = rank * table.villages.list.length + table.villages.find(report.villageId);
    const source = table.columns.get(criterionId)?.sources[cell] ?? -1;
    return table.reports[source]?.key;
  }
}
