import { AUTH_MODE } from '../google/script/enumerations';

const DAY = 86_400_000;

/** Event object of a clock trigger. Its fields are in UTC, as in Google's example, whatever the script's zone. */
export const clockEvent = (at: number, triggerUid: string): object => {
  const date = new Date(at);
  const firstOfYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    authMode: AUTH_MODE.FULL,
    triggerUid,
    timezone: 'UTC',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': Math.floor((at - firstOfYear) / (7 * DAY)) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
};
