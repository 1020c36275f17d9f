import type { LocaleTraits } from './locale';
import { serialOfDate, wallClockOf } from './serial';

export interface TypedDate {
  readonly value: number;
  readonly numberFormat: string;
}

const DATE = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const ISO_DATE = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const checkedSerial = (year: number, month: number, day: number): number | null => {
  const serial = serialOfDate(year, month, day);
  const back = wallClockOf(serial);
  return back.month === month && back.day === day ? serial : null;
};

const dateSerial = (text: string, traits: LocaleTraits, currentYear: number | null): number | null => {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return checkedSerial(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const match = DATE.exec(text);
  if (match === null) return null;
  const year = match[4] === undefined ? currentYear : fullYear(match[4]);
  if (year === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  return traits.dayFirst ? checkedSerial(year, second, first) : checkedSerial(year, first, second);
};

const timeFraction = (text: string): number | null => {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return (hour * 3600 + minute * 60 + second) / 86_400;
};

/**
 * Date, time or both that a person typed, or null. «31/08» takes `currentYear`;
 * without one it stays text, because the clock is not the grid's business.
 */
export const typedDate = (text: string, traits: LocaleTraits, currentYear: number | null): TypedDate | null => {
  const [day = '', time, extra] = text.trim().split(/\s+/);
  if (extra !== undefined) return null;
  const onlyTime = timeFraction(day);
  if (onlyTime !== null && time === undefined) return { value: onlyTime, numberFormat: 'H:mm:ss' };
  const serial = dateSerial(day, traits, currentYear);
  if (serial === null) return null;
  if (time === undefined) return { value: serial, numberFormat: traits.datePattern };
  const fraction = timeFraction(time);
  return fraction === null ? null : { value: serial + fraction, numberFormat: traits.dateTimePattern };
};
