/** Eighths of a column, lowest first. */
const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Periods that fit a cell. */
const MOST = 20;

const levelOf = (percent: number | null, target: number): string => {
  if (percent === null) return ' ';
  const eighths = Math.ceil((percent / target) * LEVELS.length);
  // A column is full only when the target is reached, however little is lacking.
  const most = percent >= target ? LEVELS.length : LEVELS.length - 1;
  return LEVELS[Math.min(Math.max(eighths, 1), most) - 1] ?? ' ';
};

/**
 * A row of small columns, one a period and the last twenty at most, each as high as the percent against the
 * target. Characters instead of Google's SPARKLINE: they are the same in Excel, LibreOffice, CSV and on phones.
 */
export const spark = (percents: readonly (number | null)[], target: number): string =>
  percents.slice(-MOST).map((percent) => levelOf(percent, target)).join('');
