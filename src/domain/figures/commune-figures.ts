import { dayNumber } from '../calendar/day';
import type { Criterion } from '../registry/criterion';
import { indexPopulation } from '../registry/population';
import type { Roster } from '../roster/roster';
import { latestCell, searchIn } from './latest-cell';
import { figureIn, inheritedFigure } from './village-figure';
import type { FigureSource, VillageFigure } from './village-figure';

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

const EMPTY_SUMS: CommuneSums = { achieved: 0, eligible: 0, entered: 0, allEligible: 0, oldestDay: Infinity };

/** Figures of the commune's villages by registry position; holds the translation to ledger numbers. */
export class CommuneFigures {
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
    const search = searchIn(table, criterion.id, dayNumber(on.day));
    const eligible = on.roster.eligible(criterion.group);
    const sums: Growing = { ...EMPTY_SUMS };
    for (const position of on.roster.inForce) {
      const persons = eligible[position] ?? -1;
      if (persons > 0) sums.allEligible += persons;
      const cell = search === null ? -1 : latestCell(table, search, this.numbers[position] ?? -1);
      if (search === null || cell < 0) {
        this.addInherited(sums, { position, criterion, day: on.day });
      } else if (persons > 0) {
        sums.achieved += search.column.counts[cell] ?? 0;
        sums.eligible += persons;
        sums.entered += 1;
        const asOfDay = table.asOfDay[search.column.sources[cell] ?? -1] ?? 0;
        sums.oldestDay = asOfDay < sums.oldestDay ? asOfDay : sums.oldestDay;
      }
    }
    return sums;
  }

  /** Latest figure of the village at a position, own or inherited; null when there is neither. */
  figure(criterion: Criterion, position: number, on: RosterDay): VillageFigure | null {
    const { table } = this.source;
    const search = searchIn(table, criterion.id, dayNumber(on.day));
    const cell = search === null ? -1 : latestCell(table, search, this.numbers[position] ?? -1);
    if (search === null || cell < 0) return this.inherited({ position, criterion, day: on.day });
    return figureIn(table, { column: search.column, cell, eligible: this.eligible(criterion, position, on) });
  }

  /** Denominator of the village at a position, or null when nobody has said. */
  eligible(criterion: Criterion, position: number, on: RosterDay): number | null {
    const persons = on.roster.eligible(criterion.group)[position] ?? -1;
    return persons < 0 ? null : persons;
  }

  /** How many of the villages in force have a valid report in a period. */
  reported(periodId: string, roster: Roster): number {
    const { table } = this.source;
    const rank = table.ranks.get(periodId);
    if (rank === undefined) return 0;
    const start = rank * table.villages.list.length;
    let reported = 0;
    for (const position of roster.inForce) {
      const village = this.numbers[position] ?? -1;
      if (village >= 0 && (table.timeliness[start + village] ?? 0) > 0) reported += 1;
    }
    return reported;
  }

  private addInherited(sums: Growing, heir: Heir): void {
    const figure = this.inherited(heir);
    if (figure === null || figure.eligible === null || figure.eligible <= 0) return;
    sums.achieved += figure.achieved;
    sums.eligible += figure.eligible;
    sums.entered += 1;
    sums.oldestDay = Math.min(sums.oldestDay, figure.asOfDay);
  }

  private inherited({ position, criterion, day }: Heir): VillageFigure | null {
    const village = this.source.registry.villages[position];
    if (village === undefined || this.isHeir[position] !== true) return null;
    return inheritedFigure(this.source, { villageId: village.id, criterion, day });
  }
}

/** A village that may have replaced others. */
interface Heir {
  readonly position: number;
  readonly criterion: Criterion;
  readonly day: string;
}
