import { eligibleOn } from '../registry/population';
import type { Registry } from '../registry/registry';
import { isInForce } from '../registry/village';
import type { Denominator } from '../registry/denominator';

/** Something about the denominators that is possible but unlikely, for a person to look at. It changes no figure. */
export type DenominatorDoubt =
  | { readonly code: 'ADULTS_ABOVE_SIX_PLUS'; readonly villageId: string; readonly adults: number; readonly sixPlus: number }
  | { readonly code: 'CHANGED_MUCH'; readonly villageId: string; readonly group: string; readonly before: number; readonly after: number; readonly from: string }
  | { readonly code: 'SUM_ABOVE_POPULATION'; readonly group: string; readonly sum: number; readonly population: number };

/** Change of a denominator in percent from which on somebody should say why (a village does not grow by a tenth unseen). */
const MUCH_PERCENT = 10;

/** Every adult is also six or older. */
const [ADULT, SIX_PLUS] = ['ADULT', 'SIX_PLUS'];

/** Looks at the denominators in force on a day, and at every change from one row to the next. */
export const denominatorDoubts = (registry: Registry, day: string): DenominatorDoubt[] => [
  ...adultsAboveSixPlus(registry, day),
  ...changedMuch(registry.denominators),
  ...sumsAbovePopulation(registry, day),
];

const villagesOn = (registry: Registry, day: string): string[] =>
  registry.villages.filter((village) => isInForce(village, day)).map(({ id }) => id);

const adultsAboveSixPlus = (registry: Registry, day: string): DenominatorDoubt[] =>
  villagesOn(registry, day).flatMap((villageId) => {
    const adults = eligibleOn(registry, { villageId, group: ADULT }, day);
    const sixPlus = eligibleOn(registry, { villageId, group: SIX_PLUS }, day);
    if (adults === null || sixPlus === null || adults <= sixPlus) return [];
    return [{ code: 'ADULTS_ABOVE_SIX_PLUS' as const, villageId, adults, sixPlus }];
  });

/** Rows of one village and group in order of their days, each beside the one before. */
const changedMuch = (rows: readonly Denominator[]): DenominatorDoubt[] => {
  const last = new Map<string, Denominator>();
  const inOrder = [...rows].sort((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1));
  return inOrder.flatMap((row) => {
    const key = `${row.villageId}|${row.group}`;
    const before = last.get(key);
    last.set(key, row);
    if (before === undefined || !isMuch(before.count, row.count)) return [];
    const { villageId, group, count: after, effectiveFrom } = row;
    return [{ code: 'CHANGED_MUCH' as const, villageId, group, before: before.count, after, from: effectiveFrom ?? '' }];
  });
};

/** Compared without division, so that exactly a tenth counts. */
const isMuch = (before: number, after: number): boolean => Math.abs(after - before) * 100 >= before * MUCH_PERCENT;

const sumsAbovePopulation = (registry: Registry, day: string): DenominatorDoubt[] => {
  const population = registry.settings.communePopulation;
  if (population === null) return [];
  const groups = [...new Set(registry.criteria.map(({ group }) => group))];
  const villages = villagesOn(registry, day);
  return groups.flatMap((group) => {
    const sum = villages.reduce((total, villageId) => total + (eligibleOn(registry, { villageId, group }, day) ?? 0), 0);
    return sum > population ? [{ code: 'SUM_ABOVE_POPULATION' as const, group, sum, population }] : [];
  });
};
