/** Days, ISO weeks and closings in Vietnam's time zone (no daylight saving: UTC+7 all year). */
export const DAY = 86_400_000;
export const WEEK = 7 * DAY;
const OFFSET = 7 * 3_600_000;

export const dayOf = (instant: number): string => new Date(instant + OFFSET).toISOString().slice(0, 10);

/** 00:00 of a day. */
export const midnight = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

export const plusDays = (day: string, days: number): string => dayOf(midnight(day) + days * DAY);

/** 1 = Monday … 7 = Sunday. */
const weekday = (day: string): number => ((new Date(midnight(day) + OFFSET).getUTCDay() + 6) % 7) + 1;

export interface OraclePeriod {
  readonly id: string;
  /** First day; orders periods. */
  readonly from: string;
  /** Last day. */
  readonly last: string;
}

/** Weeks asked for before: a season has few days, and every point of a plan line asks for its weeks. */
const weeks = new Map<string, OraclePeriod>();

/** The ISO week of a day: the week belongs to the year of its Thursday. */
export const weekOf = (day: string): OraclePeriod => {
  const week = weeks.get(day) ?? isoWeek(day);
  weeks.set(day, week);
  return week;
};

const isoWeek = (day: string): OraclePeriod => {
  const monday = plusDays(day, 1 - weekday(day));
  const thursday = plusDays(monday, 3);
  const firstOfYear = `${thursday.slice(0, 4)}-01-01`;
  const number = Math.floor((midnight(thursday) - midnight(firstOfYear)) / WEEK) + 1;
  return { id: `${thursday.slice(0, 4)}-W${String(number).padStart(2, '0')}`, from: monday, last: plusDays(monday, 6) };
};

/** The reporting month of a day (Nghị định 09/2019/NĐ-CP, article 12): the 15th of the month before to the 14th. */
const monthOf = (day: string): OraclePeriod => {
  const inMonth = (month: string, shift: number): string => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    return new Date(Date.UTC(year, number - 1 + shift, 1)).toISOString().slice(0, 7);
  };
  const month = inMonth(day.slice(0, 7), Number(day.slice(8)) >= 15 ? 1 : 0);
  return { id: `${month.slice(0, 4)}-M${month.slice(5)}`, from: `${inMonth(month, -1)}-15`, last: `${month}-14` };
};

/** How the plan cuts time, and when a period closes: a week at its n-th weekday, a month on its last day, at a minute of the day. */
export interface OracleClosing {
  readonly kind: 'WEEK' | 'MONTH';
  readonly weekday: number;
  readonly minute: number;
}

export const periodOf = (day: string, { kind }: OracleClosing): OraclePeriod => (kind === 'MONTH' ? monthOf(day) : weekOf(day));

export const nextPeriod = (period: OraclePeriod, closing: OracleClosing): OraclePeriod => periodOf(plusDays(period.last, 1), closing);

export const closingOf = (period: OraclePeriod, { kind, weekday: day, minute }: OracleClosing): number =>
  midnight(kind === 'MONTH' ? period.last : plusDays(period.from, day - 1)) + minute * 60_000;

/** How many periods lie between two, given by their first days. */
export const periodsBetween = (from: string, to: string, { kind }: OracleClosing): number => {
  if (kind === 'WEEK') return Math.round((Date.parse(to) - Date.parse(from)) / WEEK);
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
};

/** A day as people type it (2026-09-04 or 4/9/2026), or null. */
export const typedDay = (typed: string): string | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  const parts = iso !== null ? [iso[1], iso[2], iso[3]] : local !== null ? [local[3], local[2], local[1]] : null;
  if (parts === null) return null;
  const day = parts.map((part) => (part ?? '').padStart(2, '0')).join('-');
  const millis = midnight(day);
  return Number.isNaN(millis) || dayOf(millis) !== day ? null : day;
};
