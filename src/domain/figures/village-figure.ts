import { dayNumber } from '../calendar/day';
import type { Criterion } from '../registry/criterion';
import { eligibleOn, handoverDay, indexPopulation, ownEligibleOn } from '../registry/population';
import type { Registry } from '../registry/registry';
import type { CriterionColumn, FigureTable } from './figure-table';
import { latestCell, searchIn } from './latest-cell';

/** Where figures and denominators come from. */
export interface FigureSource {
  readonly table: FigureTable;
  readonly registry: Registry;
}

/** Which figure is asked for: the latest reported as of a day. */
export interface FigureQuestion {
  readonly villageId: string;
  readonly criterion: Criterion;
  readonly day: string;
}

/** A village's achieved count and the denominator that belongs to it. */
export interface VillageFigure {
  readonly achieved: number;
  /** null when nobody has said. */
  readonly eligible: number | null;
  /** Day number of the as-of day; of several inherited figures, the oldest. */
  readonly asOfDay: number;
}

const ownFigure = (source: FigureSource, question: FigureQuestion): VillageFigure | null => {
  const { table, registry } = source;
  const search = searchIn(table, question.criterion.id, dayNumber(question.day));
  const cell = search === null ? -1 : latestCell(table, search, table.villages.find(question.villageId));
  if (search === null || cell < 0) return null;
  const base = { villageId: question.villageId, group: question.criterion.group };
  return figureIn(table, { column: search.column, cell, eligible: eligibleOn(registry, base, question.day) });
};

/** A cell of the table, and the denominator that belongs to it. */
interface FigureCell {
  readonly column: CriterionColumn;
  readonly cell: number;
  readonly eligible: number | null;
}

/** The figure that a cell holds. */
export const figureIn = (table: FigureTable, { column, cell, eligible }: FigureCell): VillageFigure => ({
  achieved: column.counts[cell] ?? 0,
  eligible,
  asOfDay: table.asOfDay[column.sources[cell] ?? -1] ?? 0,
});

/**
 * Latest figure of a village on a day, its own or, while it has none for the criterion, the
 * sum of those of the villages it replaced; null when there is neither.
 */
export const figureOn = (source: FigureSource, question: FigureQuestion): VillageFigure | null =>
  ownFigure(source, question) ?? inheritedFigure(source, question);

/**
 * Sum of the figures that the merged villages had when they ended. A predecessor without a
 * figure contributes neither people nor denominator, so that the commune's sums are the same
 * on both sides of the merger.
 */
export const inheritedFigure = (source: FigureSource, question: FigureQuestion): VillageFigure | null => {
  const { registry } = source;
  const predecessors = indexPopulation(registry).lineage.get(question.villageId) ?? [];
  const day = handoverDay(registry, question.villageId) ?? question.day;
  const parts = predecessors
    .map((village) => figureOn(source, { ...question, villageId: village.id, day }))
    .filter((part): part is VillageFigure => part !== null);
  if (parts.length === 0) return null;
  const own = ownEligibleOn(registry, { villageId: question.villageId, group: question.criterion.group }, question.day);
  if (own !== null && parts.length === predecessors.length) return { ...summed(parts), eligible: own };
  const counted = parts.filter((part) => (part.eligible ?? 0) > 0);
  return summed(counted.length > 0 ? counted : parts);
};

const summed = (parts: readonly VillageFigure[]): VillageFigure => ({
  achieved: parts.reduce((sum, part) => sum + part.achieved, 0),
  eligible: parts.reduce<number | null>((sum, part) => (part.eligible === null ? sum : (sum ?? 0) + part.eligible), null),
  asOfDay: Math.min(...parts.map((part) => part.asOfDay)),
});
