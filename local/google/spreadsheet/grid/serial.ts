const DAY_MILLIS = 86_400_000;
/** 30/12/1899 00:00 as UTC milliseconds: day 0 of spreadsheet serials. */
const DAY_ZERO = -2_209_161_600_000;
const FIXED_OFFSETS: Readonly<Record<string, number>> = { 'Asia/Ho_Chi_Minh': 7 * 3_600_000, 'Etc/GMT': 0, GMT: 0, UTC: 0 };

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const created = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  formatters.set(timeZone, created);
  return created;
};

const offsetOf = (millis: number, timeZone: string): number => {
  const fixed = FIXED_OFFSETS[timeZone];
  if (fixed !== undefined) return fixed;
  const parts = Object.fromEntries(formatterOf(timeZone).formatToParts(millis).map((part) => [part.type, Number(part.value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(millis / 1000) * 1000;
};

/** Serial days since 30/12/1899 that a clock in `timeZone` shows at `millis`. */
export const serialOf = (millis: number, timeZone: string): number => (millis + offsetOf(millis, timeZone) - DAY_ZERO) / DAY_MILLIS;

/** Instant in milliseconds at which a clock in `timeZone` shows the serial. */
export const millisOf = (serial: number, timeZone: string): number => {
  const wall = Math.round(serial * DAY_MILLIS) + DAY_ZERO;
  const guess = wall - offsetOf(wall, timeZone);
  return wall - offsetOf(guess, timeZone);
};

/** Calendar fields of a serial; the wall clock needs no zone. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Reads the calendar off a serial, rounded to the second as spreadsheets show it. */
export const wallClockOf = (serial: number): WallClock => {
  const date = new Date(Math.round((serial * DAY_MILLIS) / 1000) * 1000 + DAY_ZERO);
  return {
    year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(),
    hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), weekday: date.getUTCDay(),
  };
};

/** Serial of a calendar date; fields out of their range carry over. */
export const serialOfDate = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (date.getTime() - DAY_ZERO) / DAY_MILLIS;
};
