/** Instants and days of a scenario: ISO 8601 texts with offset on the outside, milliseconds inside. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const VIETNAM_OFFSET_MILLIS = 7 * 3_600_000;

/** Whether a text is a day of the calendar in the form yyyy-MM-dd. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const millis = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(text);
};

/** Milliseconds of an ISO 8601 text with offset, or null when it is none (30 February included). */
export const instantOf = (text: string): number | null => {
  const parts = INSTANT.exec(text);
  const millis = Date.parse(text);
  return parts === null || Number.isNaN(millis) || !isDay(parts[1] ?? '') ? null : millis;
};

/** ISO 8601 text in Vietnam's time zone; milliseconds only when there are some. */
export const isoInVietnam = (millis: number): string => {
  const text = new Date(millis + VIETNAM_OFFSET_MILLIS).toISOString().slice(0, -1);
  return `${text.replace(/\.000$/, '')}+07:00`;
};

/** The day before a day, both yyyy-MM-dd. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
