const formatters = new Map<string, Intl.DateTimeFormat | null>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat | null => {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = buildFormatter(timeZone);
    formatters.set(timeZone, formatter);
  }
  return formatter;
};

const buildFormatter = (timeZone: string): Intl.DateTimeFormat | null => {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    // Google takes an unknown zone for GMT without a word; so must we.
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const HOUR = 3_600_000;
/** Vietnam has kept one offset since 1975, so its dates need no calendar. */
const FIXED: Readonly<Record<string, number>> = { 'Asia/Ho_Chi_Minh': 7 * HOUR, 'Asia/Bangkok': 7 * HOUR, GMT: 0, UTC: 0 };

/** Local time minus UTC in milliseconds, at an instant in a zone; 0 for an unknown zone. */
export const zoneOffset = (instant: number, timeZone: string): number => {
  const fixed = FIXED[timeZone];
  if (fixed !== undefined) return fixed;
  const formatter = formatterOf(timeZone);
  if (formatter === null) return 0;
  const parts = Object.fromEntries(formatter.formatToParts(instant).map(({ type, value }): [string, number] => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return local - Math.floor(instant / 1_000) * 1_000;
};
