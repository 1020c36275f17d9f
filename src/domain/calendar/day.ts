/** Calendar days of Việt Nam as texts (yyyy-MM-dd), which sort as they read, and the instants they begin with. */

/** Milliseconds of a minute. */
export const MINUTE_MILLIS = 60_000;
/** Milliseconds of a day; every day of Việt Nam has 24 hours. */
export const DAY_MILLIS = 86_400_000;
/** Milliseconds of a week. */
export const WEEK_MILLIS = 7 * DAY_MILLIS;

/** Việt Nam has kept UTC+7 without summer time since 1975, so a constant is exact for every day of a plan. */
const OFFSET_MILLIS = 7 * 60 * MINUTE_MILLIS;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days since 1970-01-01. The day must be a valid yyyy-MM-dd. */
export const dayNumber = (day: string): number => {
  const digit = (at: number): number => day.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const month = digit(5) * 10 + digit(6);
  return daysFromCivil(year, month, digit(8) * 10 + digit(9));
};

/** Proleptic Gregorian day count (Hinnant, «chrono-compatible low-level date algorithms»); years from March on. */
const daysFromCivil = (year: number, month: number, dayOfMonth: number): number => {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 719_469;
};

/** Texts of days asked for before: a season has few days, and every sum and period asks for them. */
const dayTexts = new Map<number, string>();

/** The day a number of days after 1970-01-01. */
export const dayOfNumber = (days: number): string => {
  const known = dayTexts.get(days);
  if (known !== undefined) return known;
  const utc = new Date(days * DAY_MILLIS);
  const text = `${pad(utc.getUTCFullYear(), 4)}-${pad(utc.getUTCMonth() + 1, 2)}-${pad(utc.getUTCDate(), 2)}`;
  if (dayTexts.size < MOST_DAY_TEXTS) dayTexts.set(days, text);
  return text;
};

/** Bounds the memory that texts of days may take: about thirty years. */
const MOST_DAY_TEXTS = 10_000;

/** Day in Việt Nam on which an instant (milliseconds) falls. */
export const dayOf = (instant: number): string => dayOfNumber(Math.floor((instant + OFFSET_MILLIS) / DAY_MILLIS));

/** Instant of 00:00 of a day in Việt Nam. */
export const startOfDay = (day: string): number => dayNumber(day) * DAY_MILLIS - OFFSET_MILLIS;

/** The day `count` days later; negative = earlier. */
export const addDays = (day: string, count: number): string => dayOfNumber(dayNumber(day) + count);

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const isoWeekday = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

const realDay = (year: number, month: number, dayOfMonth: number): string | null => {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  return month >= 1 && month <= 12 && year >= 1900 && dayOfNumber(dayNumber(text)) === text ? text : null;
};

/** Sheets and Forms may append a time to a date; it says nothing about the day. */
const TIME_PART = '(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME_PART}$`);
const DAY_FIRST = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${TIME_PART}$`);

/** The day named by a text (yyyy-MM-dd, dd/MM/yyyy or d/M/yyyy), or null when it names no real day. */
export const parseDay = (text: string): string | null => {
  const trimmed = text.normalize('NFKC').trim();
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst) return realDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = DAY_FIRST.exec(trimmed);
  return dayFirst ? realDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])) : null;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** Vietnamese clock time with offset, to the second: `2026-09-04T16:05:00+07:00`. */
export const isoInstant = (instant: number): string => {
  const day = dayOf(instant);
  const seconds = Math.floor((instant - startOfDay(day)) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${day}T${clock.map(two).join(':')}+07:00`;
};

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;

/** Minutes by which local clocks are ahead of UTC, or null when no clock on earth is. */
const offsetMinutes = (text: string): number | null => {
  if (text === 'Z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4, 6))];
  if (hours > 14 || minutes > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};

/** Instant (milliseconds) of an ISO 8601 text with offset, or null when it is not one. */
export const parseInstant = (text: string): number | null => {
  const parts = ISO.exec(text.trim());
  if (!parts) return null;
  const day = realDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const offset = offsetMinutes(parts[8] ?? 'Z');
  const [hours, minutes, seconds] = [Number(parts[4]), Number(parts[5]), Number(parts[6] ?? 0)];
  if (day === null || offset === null || hours > 23 || minutes > 59 || seconds > 59) return null;
  const sinceMidnight = (hours * 60 + minutes) * MINUTE_MILLIS + seconds * 1000 + fractionMillis(parts[7]);
  return dayNumber(day) * DAY_MILLIS + sinceMidnight - offset * MINUTE_MILLIS;
};

const fractionMillis = (digits: string | undefined): number =>
  digits === undefined ? 0 : Number(digits.slice(0, 3).padEnd(3, '0'));
