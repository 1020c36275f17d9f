import { formatDay } from '../../../src/text/format';
import { dayOf, isoInstant, isoWeekday, startOfDay } from '../../../src/domain/calendar/day';

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

const MINUTE = 60_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** «31/08/2026» of an instant in milliseconds. */
export const dayText = (millis: number): string => formatDay(dayOf(millis));

/** «07:00». */
export const timeText = (millis: number): string => {
  const minutes = Math.floor((millis - startOfDay(dayOf(millis))) / MINUTE);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** «07:00 31/08/2026». */
export const momentText = (millis: number): string => `${timeText(millis)} ${dayText(millis)}`;

/** «Thứ Hai». */
export const weekdayText = (millis: number): string => WEEKDAYS[isoWeekday(dayOf(millis)) - 1] ?? '';

/** ISO date and time with offset, for the `datetime` attribute. */
export const machineText = (millis: number): string => isoInstant(millis);

/** «2,4 giây», or «12 phút» from ten minutes on. */
export const spanText = (millis: number): string =>
  millis < 10 * MINUTE ? `${(millis / 1000).toFixed(1).replace('.', ',')} giây` : `${Math.round(millis / MINUTE)} phút`;
