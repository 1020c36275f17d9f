import { periodsBetween, typedDay, type OracleClosing } from './calendar';
import { CRITERIA } from './plan-143';
import { denominator, inForce, type OracleRegistry } from './registry';
import type { OracleSettings } from './settings';
import { inherited } from './sums';
import { liveFigures, type Version } from './versions';

/** Design 6 once more: codes and state of a report when it comes in. */
export interface Case {
  readonly version: Version;
  /** Texts as typed. */
  readonly answers: Readonly<Record<string, string | undefined>>;
  readonly sentOn: string;
  readonly registry: OracleRegistry;
  readonly settings: OracleSettings;
  /** Everything that came in before. */
  readonly earlier: readonly Version[];
}

const FULL_WIDTH = /[\uFF10-\uFF19]/g;

/** A typed figure: null when blank, 'BAD' when it is no plain whole number. */
export const typedCount = (typed: string): number | null | 'BAD' => {
  const plain = typed.trim().replace(FULL_WIDTH, (digit) => String(digit.charCodeAt(0) - 0xff10));
  if (plain === '') return null;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : 'BAD';
};

const HOLDING = ['NOT_A_COUNT', 'ABOVE_ELIGIBLE', 'UNKNOWN_REPORTER', 'FUTURE_DATE', 'BEFORE_VILLAGE', 'TOO_OLD'];

const readingCodes = ({ answers }: Case): string[] => {
  const badFigure = CRITERIA.some(({ id }) => typedCount(answers[id] ?? '') === 'BAD');
  const asOf = (answers['asOf'] ?? '').trim();
  return badFigure || (asOf !== '' && typedDay(asOf) === null) ? ['NOT_A_COUNT'] : [];
};

const senderCodes = ({ version, registry }: Case): string[] => {
  const listed = registry.villages.find(({ id }) => id === version.village)?.reporters ?? [];
  return listed.length > 0 && !listed.includes(version.from.trim().toLowerCase()) ? ['UNKNOWN_REPORTER'] : [];
};

const dateCodes = ({ version, registry, settings, sentOn }: Case): string[] => {
  const village = registry.villages.find(({ id }) => id === version.village);
  const codes: string[] = [];
  if (version.asOf > sentOn) codes.push('FUTURE_DATE');
  if (version.asOf < settings.earliestDay) codes.push('TOO_OLD');
  if (village !== undefined && !inForce(village, version.asOf)) codes.push('BEFORE_VILLAGE');
  return codes;
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Gain far outside the village's own past gains. */
const isJump = (past: readonly { periodFrom: string; count: number }[], now: { periodFrom: string; count: number; closing: OracleClosing }): boolean => {
  const gains = past.slice(1).map((figure, index) => {
    const before = past[index] ?? figure;
    return (figure.count - before.count) / periodsBetween(before.periodFrom, figure.periodFrom, now.closing);
  });
  const last = past[past.length - 1];
  if (last === undefined || gains.length < 4 || now.count - last.count < 5) return false;
  const rate = (now.count - last.count) / periodsBetween(last.periodFrom, now.periodFrom, now.closing);
  const middle = median(gains);
  const spread = 1.4826 * median(gains.map((gain) => Math.abs(gain - middle)));
  return (rate - middle) / Math.max(spread, 1) > 3;
};

/** Reports whose live figures of later periods are below the reported one. */
const exceeded = ({ version, earlier }: Case, criterion: string): Version[] => {
  const count = version.figures[criterion] ?? 0;
  return liveFigures(earlier, version.village, criterion)
    .filter((later) => later.periodFrom > version.periodFrom && later.count < count)
    .map((later) => later.version);
};

/** What a merged village took over, while it has reported nothing of its own before. */
const inheritedCount = ({ version, registry, earlier }: Case, criterion: (typeof CRITERIA)[number]): number | null =>
  inherited({ registry, versions: earlier }, version.village, { criterion, day: version.asOf }).achieved;

const figureCodes = (given: Case, criterion: (typeof CRITERIA)[number]): string[] => {
  const { version, registry, earlier } = given;
  const count = version.figures[criterion.id];
  if (count === undefined) return [];
  const base = denominator(registry, { village: version.village, group: criterion.group, day: version.asOf });
  const live = liveFigures(earlier, version.village, criterion.id);
  const before = live.filter(({ periodFrom }) => periodFrom < version.periodFrom);
  const last = before[before.length - 1]?.count ?? inheritedCount(given, criterion);
  const codes: string[] = [];
  if (base === null) codes.push('NO_DENOMINATOR');
  if (base !== null && count > base) codes.push('ABOVE_ELIGIBLE');
  if (last !== null && count < last) codes.push('DECREASED');
  if (exceeded(given, criterion.id).length > 0) codes.push('LATER_IS_LOWER');
  if (isJump(before, { periodFrom: version.periodFrom, count, closing: given.settings.closing })) codes.push('JUMP');
  return codes;
};

const isEmpty = ({ answers }: Case): boolean => CRITERIA.every(({ id }) => typedCount(answers[id] ?? '') === null);

const isDuplicate = ({ version, earlier }: Case): boolean =>
  Object.entries(version.figures).every(([criterion, count]) =>
    liveFigures(earlier, version.village, criterion).some((live) => live.period === version.period && live.count === count),
  );

/** State and codes of a report at the moment it comes in. */
export const judge = (given: Case): Pick<Version, 'state' | 'codes' | 'exceeded'> => {
  const unreadable = readingCodes(given);
  const codes = new Set([...unreadable, ...senderCodes(given), ...dateCodes(given)]);
  for (const criterion of CRITERIA) figureCodes(given, criterion).forEach((code) => codes.add(code));
  if (isEmpty(given)) return { state: 'REFUSED', codes: [...codes, 'EMPTY'], exceeded: [] };
  const decreased = codes.has('DECREASED') && given.version.reason.trim() === '';
  const flagged = CRITERIA.flatMap(({ id }) => exceeded(given, id));
  if (decreased || HOLDING.some((code) => codes.has(code))) return { state: 'HELD', codes: [...codes], exceeded: flagged };
  return isDuplicate(given)
    ? { state: 'DUPLICATE', codes: [...codes, 'DUPLICATE'], exceeded: [] }
    : { state: 'ACCEPTED', codes: [...codes], exceeded: flagged };
};
