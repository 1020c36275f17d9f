/** Normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.96;

/**
 * Upper limit (ratio, 0 to 1) of the Wilson score interval for `achieved` of `eligible`
 * persons (E. B. Wilson, 1927). Villages are full counts, not samples: the limit only keeps
 * a small village from turning red for the lack of one or two people. 1 for no persons.
 */
export const wilsonUpper = (achieved: number, eligible: number, z = Z_95): number => {
  if (achieved >= eligible) return 1;
  const share = achieved / eligible;
  const squared = z * z;
  const spread = z * Math.sqrt(squared + 4 * achieved * (1 - share));
  return (2 * achieved + squared + spread) / (2 * (eligible + squared));
};
