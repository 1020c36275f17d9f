import { SeededRandom } from '../runtime/seeded-random';

/** Choices of one seed: the same seed always makes the same ones. */
export class Dice {
  readonly #random: SeededRandom;

  constructor(seed: number) {
    this.#random = new SeededRandom(seed);
    // Neighbouring seeds begin alike.
    for (let draw = 0; draw < WARM_UP; draw += 1) this.#random.next();
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.#random.next() * (high - low + 1));
  }

  chance(part: number): boolean {
    return this.#random.next() < part;
  }

  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }
}

const WARM_UP = 8;
