import { wallClockOf, type WallClock } from './serial';

const PARTS = /"([^"]*)"|\\(.)|\[([hms])+\]|y+|M+|d+|H+|h+|m+|s+|am\/pm|a\/p/gi;
const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

const padded = (value: number, width: number): string => String(value).padStart(Math.min(width, 2), '0');

const dayText = (clock: WallClock, width: number): string => (width > 2 ? WEEKDAYS[clock.weekday] ?? '' : padded(clock.day, width));

const hourText = (clock: WallClock, part: string, halfDay: boolean): string =>
  padded(halfDay ? clock.hour % 12 || 12 : clock.hour, part.length);

/** Patterns write months and minutes with the same letter; next to an hour or second it means minutes. */
const isMinute = (pattern: string, part: string, offset: number): boolean => {
  if (part.startsWith('M') && /m/.test(pattern)) return false;
  return /[hH][^a-zA-Z]*$/.test(pattern.slice(0, offset)) || /^[^a-zA-Z]*s/.test(pattern.slice(offset + part.length));
};

/** A serial under a date or time pattern; the locale does not change its separators. */
export const formatDate = (serial: number, pattern: string): string => {
  const clock = wallClockOf(serial);
  const halfDay = /am\/pm|a\/p/i.test(pattern);
  return pattern.replace(PARTS, (part: string, quoted: string | undefined, escaped: string | undefined, elapsed: string | undefined, offset: number) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    if (elapsed !== undefined) return String(Math.floor(serial * 24));
    const letter = part.charAt(0);
    if (letter === 'a' || letter === 'A') return clock.hour < 12 ? 'AM' : 'PM';
    if (letter === 'y' || letter === 'Y') return part.length > 2 ? String(clock.year) : padded(clock.year % 100, 2);
    if (letter === 'd' || letter === 'D') return dayText(clock, part.length);
    if (letter === 'h' || letter === 'H') return hourText(clock, part, halfDay);
    if (letter === 's' || letter === 'S') return padded(clock.second, part.length);
    return padded(isMinute(pattern, part, offset) ? clock.minute : clock.month, part.length);
  });
};
