/** The commune's offset: Việt Nam keeps UTC+7 all year, so no zone data is needed for showing times. */
const OFFSET_MILLIS = 7 * 3_600_000;

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

const two = (value: number): string => String(value).padStart(2, '0');

/** A Date whose UTC fields read as the commune's local time. */
export const localFields = (millis: number): Date => new Date(millis + OFFSET_MILLIS);

/** The instant of local fields that were changed through the UTC setters. */
export const instantOf = (fields: Date): number => fields.getTime() - OFFSET_MILLIS;

/** «31/08/2026». */
export const dayText = (millis: number): string => {
  const at = localFields(millis);
  return `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
};

/** «07:00». */
export const timeText = (millis: number): string => {
  const at = localFields(millis);
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
};

/** «07:00 31/08/2026». */
export const momentText = (millis: number): string => `${timeText(millis)} ${dayText(millis)}`;

/** «Thứ Hai». */
export const weekdayText = (millis: number): string => WEEKDAYS[localFields(millis).getUTCDay()] ?? '';

/** ISO date and time with offset, for the `datetime` attribute. */
export const machineText = (millis: number): string =>
  `${localFields(millis).toISOString().slice(0, 19)}+07:00`;

/** «2,4 giây», or «12 phút» from ten minutes on. */
export const spanText = (millis: number): string =>
  millis < 600_000 ? `${(millis / 1000).toFixed(1).replace('.', ',')} giây` : `${Math.round(millis / 60_000)} phút`;
