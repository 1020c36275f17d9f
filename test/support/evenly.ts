import fc from 'fast-check';

const STEPS = 100_000;

/**
 * Numbers spread evenly between two, both included. `fc.double` takes every number that a machine can hold as often as
 * any other, so that of 0 to 1 hardly one lies above a billionth.
 */
export const evenly = (min: number, max: number): fc.Arbitrary<number> => fc.nat(STEPS).map((step) => min + ((max - min) * step) / STEPS);
