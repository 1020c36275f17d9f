/** A small seeded generator (mulberry32), so that the examples are the same on every machine. */
export type Chance = () => number;

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A whole number from `least` to `most`, both included. */
export const between = (chance: Chance, least: number, most: number): number => least + Math.floor(chance() * (most - least + 1));
