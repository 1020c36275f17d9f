import type { Scenario } from '../../local/scenario/file/schema';

type Village = Scenario['villages'][number];

const SIZES = [1180, 640, 912, 455, 1035, 780, 1260, 398, 870, 1104];
const WEEKS = 53;
/** A village starts with a tenth of its people and comes to nine tenths at the end of the year. */
const FIRST_SHARE = 0.1;
const GAINED_SHARE = 0.8;

/** A made-up village by its place in the list. */
export const villageOf = (index: number): Village => {
  const size = SIZES[index % SIZES.length] ?? 0;
  return {
    id: `QN-${String(index + 1).padStart(3, '0')}`,
    name: `Thôn ${index + 1}`,
    formerCommune: '',
    aliases: [],
    reporters: [`thon${index + 1}@example.vn`],
    eligible: { SIX_PLUS: size, ADULT: Math.round(size * 0.79), HEALTH: Math.round(size * 0.97) },
  };
};

/** Cumulative count of a village that grows evenly over the year. */
export const countIn = (eligible: number, week: number): number =>
  Math.floor(eligible * (FIRST_SHARE + (GAINED_SHARE * Math.min(week, WEEKS)) / WEEKS));
