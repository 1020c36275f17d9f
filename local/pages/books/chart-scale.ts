/** Marks of an axis: from the first to the last, at a round step. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
}

const WANTED_MARKS = 5;

const roundStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
};

/** A scale that holds every value; it contains zero when `fromZero`, so that columns do not exaggerate. */
export const scaleOf = (values: readonly number[], fromZero: boolean): Scale => {
  const known = fromZero ? [...values, 0] : values;
  const least = known.length === 0 ? 0 : Math.min(...known);
  const most = known.length === 0 ? 1 : Math.max(...known);
  const step = roundStep((most - least || Math.abs(most) || 1) / WANTED_MARKS);
  const low = Math.floor(least / step) * step;
  const count = Math.max(1, Math.ceil((most - low) / step - 1e-9));
  const marks = Array.from({ length: count + 1 }, (_, index) => Number((low + index * step).toPrecision(12)));
  return { low, high: marks[marks.length - 1] ?? low + step, marks };
};
