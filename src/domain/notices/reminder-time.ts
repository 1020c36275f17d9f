import { addDays, dayOf, isoWeekday, startOfDay, MINUTE_MILLIS } from '../calendar/day';
import type { Period } from '../calendar/period';

const THURSDAY = 4;
const REMINDER_MINUTE = 8 * 60;

/**
 * When villages without a report are reminded: 08:00 of the last Thursday before the closing
 * (design 8), or of the day before it where the period has no such Thursday.
 */
export const reminderAt = (period: Period): number => {
  const closingDay = dayOf(period.closesAt);
  const thursday = addDays(closingDay, -(((isoWeekday(closingDay) - THURSDAY + 6) % 7) + 1));
  const day = thursday >= period.firstDay ? thursday : addDays(closingDay, -1);
  return startOfDay(day >= period.firstDay ? day : period.firstDay) + REMINDER_MINUTE * MINUTE_MILLIS;
};

/** Whether the first reminder of a period is due at an instant: on its day and before the closing. */
export const isReminderDay = (period: Period, instant: number): boolean => {
  const start = reminderAt(period);
  return instant >= start && instant < period.closesAt && dayOf(instant) === dayOf(start);
};
