const PERCENT = 100;

/** Told how far a measurement has come: 0 to 1. */
export type Progress = (part: number) => void;

/** Says on standard error what is measured now. On a terminal the part done stands beside it and changes in place. */
export const announced = (what: string): Progress => {
  const { isTTY } = process.stderr;
  process.stderr.write(`- ${what}${isTTY ? '' : '\n'}`);
  let shown = -1;
  return (part) => {
    const percent = Math.floor(part * PERCENT);
    if (!isTTY || percent === shown) return;
    shown = percent;
    process.stderr.write(`\r- ${what}: ${percent} %${percent === PERCENT ? '\n' : ''}`);
  };
};
