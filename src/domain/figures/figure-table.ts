import { firstDayOfPeriod, periodOrdinal } from '../calendar/period';
import { dayNumber } from '../calendar/day';
import type { ReportEntry } from '../reports/report';
import type { KnownEntries } from './known-entries';
import type { Names } from './names';

/** Live figures of one criterion; a cell is period rank × villages + village number. */
export interface CriterionColumn {
  readonly counts: Int32Array;
  /** Position in `reports` of the report that the figure comes from, or -1 for none. */
  readonly sources: Int32Array;
}

/** A period that somebody validly reported for. Ranks order them in time. */
export interface ReportedPeriod {
  readonly id: string;
  readonly ordinal: number;
  readonly firstDayNumber: number;
}

/**
 * Every live figure of the ledger in typed columns: a province-year has over a million of
 * them, too many for an object each.
 */
export interface FigureTable {
  readonly reports: readonly ReportEntry[];
  readonly asOfDay: Int32Array;
  readonly villages: Names;
  /** In time order; the position is the rank. */
  readonly periods: readonly ReportedPeriod[];
  readonly ranks: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, CriterionColumn>;
  /** Per cell as in a column: 0 no valid report, 1 late, 2 on time. */
  readonly timeliness: Uint8Array;
  /** Per village number: sending of its newest valid report. */
  readonly lastReportAt: Float64Array;
}

/** Values of `FigureTable.timeliness`; the larger one wins, so that a late correction leaves «on time» standing. */
export const LATE_CELL = 1;
/** A valid report of the period was sent before its closing. */
export const ON_TIME_CELL = 2;

const inTimeOrder = (ids: readonly string[]): ReportedPeriod[] =>
  ids
    .map((id) => ({ id, ordinal: periodOrdinal(id), firstDayNumber: dayNumber(firstDayOfPeriod(id) ?? '1970-01-01') }))
    .sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1));

/** Arranges the valid reports into live figures: per cell the newest by sending, then by ledger order. */
export const figureTable = (known: KnownEntries): FigureTable => {
  const periods = inTimeOrder(known.periods.list);
  const ranks = new Map(periods.map((period, rank) => [period.id, rank]));
  const rankOf = Int32Array.from(known.periods.list, (id) => ranks.get(id) ?? 0);
  const filling = new Filling(known, periods.length);
  for (let at = 0; at < known.reports.length; at += 1) {
    const period = known.periodOf[at] ?? -1;
    if (period >= 0) filling.add(at, rankOf[period] ?? 0);
  }
  return { ...filling.result(), reports: known.reports, asOfDay: known.asOfDay, villages: known.villages, periods, ranks };
};

type Filled = Pick<FigureTable, 'columns' | 'timeliness' | 'lastReportAt'>;

/** The table while it grows; mutable because of the number of figures. */
class Filling {
  private readonly columns = new Map<string, CriterionColumn>();
  /** The same columns in order of appearance: reports name their criteria in one order, so the next is at hand. */
  private readonly ids: string[] = [];
  private readonly inOrder: CriterionColumn[] = [];
  private readonly timeliness: Uint8Array;
  private readonly lastReportAt: Float64Array;
  private readonly villageCount: number;

  constructor(private readonly known: KnownEntries, periodCount: number) {
    this.villageCount = known.villages.list.length;
    this.timeliness = new Uint8Array(periodCount * this.villageCount);
    this.lastReportAt = new Float64Array(this.villageCount);
  }

  add(at: number, rank: number): void {
    const report = this.known.reports[at];
    if (report === undefined) return;
    const village = this.known.villageOf[at] ?? 0;
    const cell = rank * this.villageCount + village;
    let position = 0;
    for (const criterionId in report.figures) {
      const column = this.columnOf(criterionId, position);
      position += 1;
      if (this.isOlder(report, column.sources[cell] ?? -1)) continue;
      column.sources[cell] = at;
      column.counts[cell] = report.figures[criterionId] ?? 0;
    }
    const timely = report.timeliness === 'ON_TIME' ? ON_TIME_CELL : LATE_CELL;
    if (timely > (this.timeliness[cell] ?? 0)) this.timeliness[cell] = timely;
    if (report.sentAt > (this.lastReportAt[village] ?? 0)) this.lastReportAt[village] = report.sentAt;
  }

  /** Whether the report was sent before the one that stands in its place already. */
  private isOlder(report: ReportEntry, standing: number): boolean {
    return standing >= 0 && report.sentAt < (this.known.reports[standing]?.sentAt ?? 0);
  }

  private columnOf(criterionId: string, position: number): CriterionColumn {
    const expected = this.inOrder[position];
    if (expected !== undefined && this.ids[position] === criterionId) return expected;
    return this.columns.get(criterionId) ?? this.addColumn(criterionId);
  }

  private addColumn(criterionId: string): CriterionColumn {
    const size = this.timeliness.length;
    const column = { counts: new Int32Array(size), sources: new Int32Array(size).fill(-1) };
    this.columns.set(criterionId, column);
    this.ids.push(criterionId);
    this.inOrder.push(column);
    return column;
  }

  result(): Filled {
    return { columns: this.columns, timeliness: this.timeliness, lastReportAt: this.lastReportAt };
  }
}
