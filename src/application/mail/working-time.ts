import { dayOf, isoWeekday, startOfDay } from '../../domain/calendar/day';

/** Mail leaves only from 07:00 to 18:00 (docs/RULES.md 13), in minutes of the day. */
const FIRST_MINUTE = 7 * 60;
const LAST_MINUTE = 18 * 60;
const SATURDAY = 6;
/**
 * Public holidays with a fixed date (Bộ luật Lao động 2019, Điều 112: 1/1, 30/4, 1/5, 2/9 and the
 * day beside it). Lunar ones move each year and are not guessed here.
 */
const FIXED_HOLIDAYS = new Set(['01-01', '04-30', '05-01', '09-01', '09-02']);

/** Whether mail may leave at an instant: working day, working hours, Asia/Ho_Chi_Minh. */
export const isMailTime = (instant: number): boolean => {
  const day = dayOf(instant);
  const minute = (instant - startOfDay(day)) / 60000;
  const isWorkingDay = isoWeekday(day) < SATURDAY && !FIXED_HOLIDAYS.has(day.slice(5));
  return isWorkingDay && minute >= FIRST_MINUTE && minute < LAST_MINUTE;
};
