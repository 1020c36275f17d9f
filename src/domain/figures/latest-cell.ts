import type { CriterionColumn, FigureTable } from './figure-table';

/** Up to when a figure is looked for, and the period to begin with. */
export interface CellSearch {
  readonly column: CriterionColumn;
  readonly day: number;
  readonly fromRank: number;
}

/** Rank of the last period that has begun on a day (day number), or -1. */
export const lastRankBegun = (table: FigureTable, day: number): number => {
  let rank = table.periods.length - 1;
  while (rank >= 0 && (table.periods[rank]?.firstDayNumber ?? 0) > day) rank -= 1;
  return rank;
};

/** The search for a criterion's figures as of a day (day number); null when nobody ever reported it. */
export const searchIn = (table: FigureTable, criterionId: string, day: number): CellSearch | null => {
  const column = table.columns.get(criterionId);
  return column === undefined ? null : { column, day, fromRank: lastRankBegun(table, day) };
};

/** Cell of the village's latest period whose report's as-of day is at or before the day, or -1. */
export const latestCell = (table: FigureTable, search: CellSearch, village: number): number => {
  const width = table.villages.list.length;
  const { sources } = search.column;
  if (village < 0) return -1;
  for (let cell = search.fromRank * width + village; cell >= 0; cell -= width) {
    const source = sources[cell] ?? -1;
    if (source >= 0 && (table.asOfDay[source] ?? 0) <= search.day) return cell;
  }
  return -1;
};
