import { dayOf } from '../../domain/calendar/day';
import { beforeChange } from '../../domain/denominators/before-change';
import { nextPeriod, periodById, periodOfDay, previousPeriod, type Period } from '../../domain/calendar/period';
import { closingView, lagSeries, type LagState } from '../../domain/notices/lag';
import type { Registry } from '../../domain/registry/registry';
import type { Settings } from '../../domain/registry/settings';
import { isInForce, type Village } from '../../domain/registry/village';
import type { LedgerEntry, ReportEntry } from '../../domain/reports/report';
import { foldLedger } from '../../domain/standing/fold';
import type { Standing } from '../../domain/standing/standing';
import { standingAt } from '../../domain/standing/standing-at';

/** A closing as it was known when it came. */
export interface ClosingEvaluation {
  readonly period: Period;
  readonly standing: Standing;
  /** Standing at the closing before, or null for the first. */
  readonly previous: Standing | null;
  readonly state: LagState;
  /** Period of the closing at which an open criterion entered the digest, by criterion id. */
  readonly openSince: Readonly<Record<string, string>>;
  /** Villages in force without a valid report in the period. */
  readonly missing: readonly Village[];
  /** What villages wrote about difficulties in the period. */
  readonly difficulties: readonly { readonly villageId: string; readonly text: string }[];
}

/** The newest period whose closing has come. */
export const latestClosed = (now: number, settings: Settings): Period => {
  const period = periodOfDay(dayOf(now), settings);
  return period.closesAt <= now ? period : previousPeriod(period, settings);
};

/**
 * The newest closing that came after the last one that was evaluated (an id; '' = none), or null. When the kind of
 * periods or their closing changes, the newest may lie before that one: it is nobody's business any more.
 */
export const closingDue = (now: number, settings: Settings, evaluated: string): Period | null => {
  const [closing, before] = [latestClosed(now, settings), periodById(evaluated, settings)];
  return before !== null && before.closesAt >= closing.closesAt ? null : closing;
};

/**
 * Evaluates a closing from what was known at it, so that a late run gives the same result as a
 * punctual one. The series before it decides what is open (docs/RULES.md 12).
 */
export const evaluateClosing = (
  ledger: readonly LedgerEntry[],
  registry: Registry,
  period: Period,
): ClosingEvaluation => {
  const closings = closingsUpTo(ledger, registry, period);
  const standings = closings.map((item) => knownAt(ledger, registry, item.closesAt));
  const standing = standings[standings.length - 1] ?? knownAt(ledger, registry, period.closesAt);
  const states = lagSeries(standings.map((item, at) => closingView(item, registry, undisturbed(ledger, registry, closings.slice(Math.max(0, at - 1), at + 1)))), registry.settings);
  return {
    period,
    standing,
    previous: standings[standings.length - 2] ?? null,
    state: states[states.length - 1] ?? nothingOpen(period.id),
    openSince: openSince(states),
    missing: missingVillages(ledger, registry, period),
    difficulties: difficultiesIn(ledger, period),
  };
};

const knownAt = (ledger: readonly LedgerEntry[], registry: Registry, instant: number): Standing =>
  standingAt(foldLedger(ledger, instant), registry, instant);

/** The second of two closings with the denominators of the first; null when none changed between them. */
const undisturbed = (ledger: readonly LedgerEntry[], registry: Registry, [before, period]: readonly Period[]): Standing | null => {
  if (before === undefined || period === undefined) return null;
  const unchanged = beforeChange(registry, { after: dayOf(before.closesAt), until: dayOf(period.closesAt) });
  return unchanged === null ? null : knownAt(ledger, unchanged, period.closesAt);
};

/** Periods from the first one that anybody reported for to the given one. */
const closingsUpTo = (ledger: readonly LedgerEntry[], registry: Registry, last: Period): Period[] => {
  const known = ledger
    .map((entry) => (entry.kind === 'REPORT' ? periodById(entry.periodId, registry.settings) : null))
    .filter((period): period is Period => period !== null && period.ordinal <= last.ordinal);
  const first = known.reduce<Period | null>((a, b) => (a === null || b.ordinal < a.ordinal ? b : a), null);
  const periods: Period[] = [];
  for (let period = first; period !== null && period.ordinal <= last.ordinal; period = nextPeriod(period, registry.settings)) {
    periods.push(period);
  }
  return periods;
};

/** The last closing at which each criterion entered; those that recovered since are of no interest to anybody who asks. */
const openSince = (states: readonly LagState[]): Record<string, string> =>
  Object.fromEntries(states.flatMap((state) => state.entered.map((id) => [id, state.periodId])));

const nothingOpen = (periodId: string): LagState => ({ periodId, open: [], entered: [], recovered: [], heldBack: [] });

const missingVillages = (ledger: readonly LedgerEntry[], registry: Registry, period: Period): Village[] => {
  const reported = foldLedger(ledger, period.closesAt).reportedIn(period.id);
  const day = dayOf(period.closesAt);
  return registry.villages.filter((village) => isInForce(village, day) && !reported.has(village.id));
};

const difficultiesIn = (ledger: readonly LedgerEntry[], period: Period): { villageId: string; text: string }[] =>
  ledger
    .filter((entry): entry is ReportEntry => entry.kind === 'REPORT' && entry.periodId === period.id)
    .filter((entry) => entry.difficulty !== '' && entry.sentAt <= period.closesAt && entry.state !== 'REFUSED')
    .map((entry) => ({ villageId: entry.villageId, text: entry.difficulty }));
