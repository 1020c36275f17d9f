const MIX = 0x5bd1e995;
const WORDS = 2 ** 32;

/**
 * Seed of the Math.random of a run, from its tie (0 to 1). Nothing is drawn for it, so that a run is the
 * same whether its dice are thrown in this thread or in another.
 */
export const diceSeed = (tie: number): number => (Math.floor(tie * WORDS) ^ MIX) >>> 0;
