import { zoneOffset } from './zone-offset';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MINUTE = 60_000;

interface Moment {
  /** Its UTC fields are the local time. */
  readonly local: Date;
  readonly offset: number;
  readonly timeZone: string;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const offsetText = (offset: number, separator: string): string => {
  const minutes = Math.abs(Math.round(offset / MINUTE));
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
};

const isoOffset = (offset: number, length: number): string => {
  if (offset === 0) return 'Z';
  const text = offsetText(offset, length === 3 ? ':' : '');
  return length === 1 ? text.slice(0, 3) : text;
};

const named = (names: readonly string[], index: number, length: number): string => {
  const name = names[index] ?? '';
  return length >= 4 ? name : name.slice(0, 3);
};

type Field = (moment: Moment, length: number) => string;

/** Letters of Java's SimpleDateFormat that are modelled. */
const FIELDS: Readonly<Record<string, Field>> = {
  y: ({ local }, length) => (length === 2 ? pad(local.getUTCFullYear() % 100, 2) : pad(local.getUTCFullYear(), length)),
  M: ({ local }, length) => (length >= 3 ? named(MONTHS, local.getUTCMonth(), length) : pad(local.getUTCMonth() + 1, length)),
  d: ({ local }, length) => pad(local.getUTCDate(), length),
  E: ({ local }, length) => named(DAYS, local.getUTCDay(), length),
  u: ({ local }, length) => pad(local.getUTCDay() || 7, length),
  H: ({ local }, length) => pad(local.getUTCHours(), length),
  h: ({ local }, length) => pad(local.getUTCHours() % 12 || 12, length),
  a: ({ local }) => (local.getUTCHours() < 12 ? 'AM' : 'PM'),
  m: ({ local }, length) => pad(local.getUTCMinutes(), length),
  s: ({ local }, length) => pad(local.getUTCSeconds(), length),
  S: ({ local }, length) => pad(local.getUTCMilliseconds(), length),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, length) => isoOffset(offset, length),
  z: ({ timeZone }) => timeZone,
};

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*/gu;

/**
 * Formats an instant (milliseconds) as Utilities.formatDate does. Throws for a pattern letter
 * that is not modelled.
 */
export const formatDate = (instant: number, timeZone: string, pattern: string): string => {
  const offset = zoneOffset(instant, timeZone);
  const moment = { local: new Date(instant + offset), offset, timeZone };
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return quoted === '' ? "'" : (quoted ?? '').replaceAll("''", "'");
    const field = FIELDS[letter];
    if (field === undefined) throw new Error(`The date pattern letter ${letter} is not modelled by the local services`);
    return field(moment, token.length);
  });
};
