/** Terms smaller than this part of the sum change nothing that is compared. */
const NEGLIGIBLE = 1e-16;

const EXACT_UP_TO = 12;
const HALF_LOG_OF_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** ln n!: the product for small n, else Stirling's series (Abramowitz & Stegun 6.1.41), right to 1e-12. */
const logFactorial = (n: number): number => {
  if (n <= EXACT_UP_TO) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const square = n * n;
  const correction = (1 / 12 - (1 / 360 - 1 / (1260 * square)) / square) / n;
  return (n + 0.5) * Math.log(n) - n + HALF_LOG_OF_TWO_PI + correction;
};

const logProbability = (count: number, of: number, share: number): number =>
  logFactorial(of) - logFactorial(count) - logFactorial(of - count) + count * Math.log(share) + (of - count) * Math.log(1 - share);

/**
 * Probability that at most `count` of `of` persons are reached when each is reached with
 * probability `share` (0 to 1): the lower tail of the binomial distribution, summed exactly.
 * Meant for counts below the expected one, where the terms fall towards 0.
 */
export const lowerTail = (count: number, of: number, share: number): number => {
  if (count < 0) return 0;
  if (count >= of || share <= 0) return 1;
  if (share >= 1) return 0;
  let term = Math.exp(logProbability(count, of, share));
  let sum = 0;
  for (let at = count; at >= 0 && term > sum * NEGLIGIBLE; at -= 1) {
    sum += term;
    term *= (at * (1 - share)) / ((of - at + 1) * share);
  }
  return Math.min(1, sum);
};
