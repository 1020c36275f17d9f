import type { LedgerEntry, RawAnswer } from './report';
import { sha256Hex } from './sha256';

const DIGEST_DIGITS = 16;

/**
 * Only what the sender typed: neither the row, which sorting changes, nor blank figures,
 * whose columns come and go with the criteria.
 */
const contentOf = (raw: RawAnswer): string => {
  const figures = Object.keys(raw.figures)
    .filter((id) => raw.figures[id] !== '')
    .sort()
    .map((id) => [id, composed(raw.figures[id] ?? '')]);
  return JSON.stringify([composed(raw.asOf), figures, composed(raw.reason), composed(raw.difficulty)]);
};

const composed = (text: string): string => text.normalize('NFC');

/**
 * Identity of an answer: form, second of sending and digest of the typed content. Reading
 * the same answer again, from whatever row, gives the same key; an edited one gets another.
 */
export const reportKey = (raw: RawAnswer): string =>
  `${raw.formId}@${Math.floor(raw.sentAt / 1000)}#${digestOf(contentOf(raw))}`;

/** Digests of contents seen before: the daily pass asks for every answer of the season, and more than once. */
const digests = new Map<string, string>();

/** Bounds the memory that contents may take: some seasons of a commune. */
const MOST_DIGESTS = 10_000;

const digestOf = (content: string): string => {
  const known = digests.get(content);
  if (known !== undefined) return known;
  const digest = sha256Hex(content).slice(0, DIGEST_DIGITS);
  if (digests.size < MOST_DIGESTS) digests.set(content, digest);
  return digest;
};

/** Form and second of sending in a report's key: an answer keeps them whatever is typed over its content. */
export const momentOfKey = (key: string): string => key.slice(0, key.lastIndexOf('#'));

/**
 * Moments of reports that stand no more where they were read: a row of such a moment with another
 * content was typed over by hand, because an edit by the sender brings a new second. Not so where the
 * report was taken in within its own second: then the sender may have edited it after the reading.
 * `read` are the keys that the linked tabs show now.
 */
export const typedOverMoments = (entries: readonly LedgerEntry[], read: ReadonlySet<string>): Set<string> =>
  new Set(entries.filter((entry) => !read.has(entry.key) && !isWithinItsSecond(entry)).map(({ key }) => momentOfKey(key)));

const isWithinItsSecond = (entry: LedgerEntry): boolean =>
  entry.kind === 'REPORT' && Math.floor(entry.recordedAt / 1000) <= Math.floor(entry.sentAt / 1000);
