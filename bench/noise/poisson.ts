import type { SeededRandom } from '../../local/runtime/seeded-random';

/** From this mean on the normal distribution is as good, and the product below would underflow. */
const LARGE_MEAN = 50;

/** A Poisson number (Knuth's product of uniforms; rounded normal for large means). */
export const poisson = (random: SeededRandom, mean: number): number => {
  if (mean > LARGE_MEAN) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count += 1;
  return count;
};
