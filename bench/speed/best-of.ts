const NANOS = 1_000_000;

/** Least milliseconds of several runs after a warm-up: what the code takes when nothing else disturbs it. */
export const bestMillis = (times: { readonly warmUp: number; readonly measured: number }, run: () => unknown): number => {
  for (let time = 0; time < times.warmUp; time += 1) run();
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times.measured; time += 1) {
    const began = process.hrtime.bigint();
    run();
    best = Math.min(best, Number(process.hrtime.bigint() - began) / NANOS);
  }
  return best;
};
