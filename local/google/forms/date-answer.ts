const DAY = 86_400_000;
/** Day 0 of spreadsheets, 30 December 1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

const serialOfParts = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - DAY_ZERO) / DAY : null;
};

/** Serial day of an answer to a date question («2026-09-04» or «04/09/2026»), or null when it is no date. */
export const dateAnswerSerial = (answer: string): number | null => {
  const iso = ISO.exec(answer);
  if (iso !== null) return serialOfParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(answer);
  return dayFirst === null ? null : serialOfParts(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
};
