import { dayNumber } from '../calendar/day';
import type { Criterion } from '../registry/criterion';
import { indexPopulation } from '../registry/population';
import type { Roster } from '../registry/roster';
import type { CriterionColumn } from './figure-table';
import { figureOn, lastRankBegun, latestCell } from './village-figure';
import type { FigureSource } from './village-figure';

/** Sums of one criterion over the villages in force that have both a figure and a denominator. */
export interface CommuneSums {
  readonly achieved: number;
  readonly eligible: number;
  /** Villages that enter the sums. */
  readonly entered: number;
  /** Denominators of all villages in force, silent ones included. */
  readonly allEligible: number;
  /** Day number of the oldest as-of day that enters; Infinity when none does. */
  readonly oldestDay: number;
}

/** A day, and the registry as it stands on it. */
export interface RosterDay {
  readonly day: string;
  readonly roster: Roster;
}

type Growing = { -readonly [Key in keyof CommuneSums]: CommuneSums[Key] };

const NO_FIGURES: CriterionColumn = { counts: new Int32Array(0), sources: new Int32Array(0) };

/** Sums criteria over the commune; holds the translation from registry positions to ledger numbers. */
export class CommuneSummation {
  private readonly numbers: Int32Array;
  private readonly isHeir: readonly boolean[];

  constructor(private readonly source: FigureSource) {
    const { villages } = source.registry;
    const { lineage } = indexPopulation(source.registry);
    this.numbers = Int32Array.from(villages, (village) => source.table.villages.find(village.id));
    this.isHeir = villages.map((village) => lineage.has(village.id));
  }

  /** Sum over sum, never a mean of percentages. */
  sums(criterion: Criterion, on: RosterDay): CommuneSums {
    const { table } = this.source;
    const column = table.columns.get(criterion.id) ?? NO_FIGURES;
    const eligible = on.roster.eligible(criterion.group);
    const day = dayNumber(on.day);
    const search = { village: 0, day, fromRank: lastRankBegun(table, day) };
    const sums: Growing = { achieved: 0, eligible: 0, entered: 0, allEligible: 0, oldestDay: Infinity };
    for (const position of on.roster.inForce) {
      const persons = eligible[position] ?? -1;
      if (persons > 0) sums.allEligible += persons;
      search.village = this.numbers[position] ?? -1;
      const cell = search.village < 0 ? -1 : latestCell(table, column, search);
      if (cell < 0) this.addInherited(sums, { position, criterion, day: on.day });
      else if (persons > 0) add(sums, [column.counts[cell] ?? 0, persons, table.asOfDay[column.sources[cell] ?? -1] ?? 0]);
    }
    return sums;
  }

  private addInherited(sums: Growing, heir: { position: number; criterion: Criterion; day: string }): void {
    if (this.isHeir[heir.position] !== true) return;
    const villageId = this.source.registry.villages[heir.position]?.id ?? '';
    const figure = figureOn(this.source, { villageId, criterion: heir.criterion, day: heir.day });
    if (figure !== null && (figure.eligible ?? 0) > 0) add(sums, [figure.achieved, figure.eligible ?? 0, figure.asOfDay]);
  }

  /** How many of the villages in force have a valid report in a period. */
  reported(periodId: string, roster: Roster): number {
    const { table } = this.source;
    const rank = table.periods.findIndex((period) => period.id === periodId);
    const start = rank * table.villages.list.length;
    if (rank < 0) return 0;
    const hasReport = (position: number): boolean => {
      const village = this.numbers[position] ?? -1;
      return village >= 0 && (table.timeliness[start + village] ?? 0) > 0;
    };
    return roster.inForce.filter(hasReport).length;
  }
}

const add = (sums: Growing, [achieved, eligible, asOfDay]: readonly [number, number, number]): void => {
  sums.achieved += achieved;
  sums.eligible += eligible;
  sums.entered += 1;
  if (asOfDay < sums.oldestDay) sums.oldestDay = asOfDay;
};
