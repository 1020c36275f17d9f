import { dayOf, isoWeekday, startOfDay } from '../../domain/calendar/day';
import type { TableRow } from '../ports';
import { dayOfCell, textOf } from '../tables/cells';
import { plainWords } from '../tables/plain-words';

/** Mail leaves only from 07:00 to 18:00 (docs/RULES.md 13), in minutes of the day. */
const FIRST_MINUTE = 7 * 60;
const LAST_MINUTE = 18 * 60;
const SATURDAY = 6;

/** Whether an instant lies in office hours of a day from Monday to Friday, Asia/Ho_Chi_Minh. */
export const isOfficeHour = (instant: number): boolean => {
  const day = dayOf(instant);
  const minute = (instant - startOfDay(day)) / 60000;
  return isoWeekday(day) < SATURDAY && minute >= FIRST_MINUTE && minute < LAST_MINUTE;
};

/** Days off of tab «Ngày nghỉ» (yyyy-MM-dd); a row that says «không» is kept and does not count. */
export const readHolidays = (rows: readonly TableRow[]): ReadonlySet<string> =>
  new Set(
    rows
      .filter((row) => !['khong', 'false', '0'].includes(plainWords(textOf(row, 'applies'))))
      .map((row) => dayOfCell(row, 'day'))
      .filter((day): day is string => day !== null),
  );

/** Whether mail may leave at an instant: office hours of a day that is no holiday. */
export const isMailTime = (instant: number, holidays: ReadonlySet<string>): boolean =>
  isOfficeHour(instant) && !holidays.has(dayOf(instant));
