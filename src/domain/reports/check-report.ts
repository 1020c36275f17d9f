import { dayOf, parseDay } from '../calendar/day';
import { periodOfDay } from '../calendar/period';
import type { Period } from '../calendar/period';
import { REPORT_CODES } from '../problem';
import type { Finding, ReportCode } from '../problem';
import type { Registry } from '../registry/registry';
import { isInForce } from '../registry/village';
import type { Folded } from '../standing/fold';
import { checkFigure, exceededLater } from './check-figure';
import type { FigureContext, ReportedFigure } from './check-figure';
import { maskIdentifiers } from './mask';
import { parseCount } from './parse-count';
import type { CheckedReport, EntryState, RawAnswer } from './report';
import { reportKey } from './report-key';

/** What a report is checked with. */
export interface CheckContext {
  readonly registry: Registry;
  /** Instant at which the entry is made. */
  readonly recordedAt: number;
}

/** Codes that keep a report from counting until a person has decided. */
const HOLDING: ReadonlySet<ReportCode> = new Set<ReportCode>([
  'NOT_A_COUNT', 'ABOVE_ELIGIBLE', 'DECREASED', 'UNKNOWN_REPORTER', 'FUTURE_DATE', 'BEFORE_VILLAGE', 'TOO_OLD',
]);

interface ReadReport {
  readonly asOf: string;
  readonly period: Period;
  readonly counts: Readonly<Record<string, number>>;
  readonly unreadable: readonly Finding[];
}

/** Turns texts into values. A date that cannot be read falls on the day of sending, so that the report has a period. */
const read = (raw: RawAnswer, registry: Registry): ReadReport => {
  const counts: Record<string, number> = {};
  const unreadable: Finding[] = [];
  for (const { id } of registry.criteria) {
    const parsed = parseCount(raw.figures[id] ?? '');
    if (parsed.kind === 'COUNT') counts[id] = parsed.value;
    if (parsed.kind === 'NOT_A_COUNT') unreadable.push({ code: 'NOT_A_COUNT', criterionId: id, given: parsed.given });
  }
  const typedDay = parseDay(raw.asOf);
  if (typedDay === null && raw.asOf.trim() !== '') unreadable.push({ code: 'NOT_A_COUNT', given: raw.asOf });
  const asOf = typedDay ?? dayOf(raw.sentAt);
  return { asOf, period: periodOfDay(asOf, registry.settings), counts, unreadable };
};

const reporterOf = (raw: RawAnswer): string => raw.reporter.trim().toLowerCase();

const villageFindings = (raw: RawAnswer, asOf: string, registry: Registry): Finding[] => {
  const village = registry.villages.find((candidate) => candidate.id === raw.villageId);
  const findings: Finding[] = [];
  const isKnown = village === undefined || village.reporters.length === 0 || village.reporters.includes(reporterOf(raw));
  if (!isKnown) findings.push({ code: 'UNKNOWN_REPORTER', given: raw.reporter });
  if (village === undefined || !isInForce(village, asOf)) {
    findings.push({ code: 'BEFORE_VILLAGE', given: asOf, limit: limitOf(village ?? null, asOf) });
  }
  return findings;
};

const limitOf = (village: { validFrom: string | null; validTo: string | null } | null, asOf: string): string =>
  (village?.validFrom != null && asOf < village.validFrom ? village.validFrom : village?.validTo) ?? '';

const dateFindings = (raw: RawAnswer, asOf: string, earliestDay: string): Finding[] => {
  const sentOn = dayOf(raw.sentAt);
  if (asOf > sentOn) return [{ code: 'FUTURE_DATE', given: asOf, limit: sentOn }];
  return asOf < earliestDay ? [{ code: 'TOO_OLD', given: asOf, limit: earliestDay }] : [];
};

const emptyFinding = (report: ReadReport): Finding[] => {
  const isTyped = report.unreadable.some((finding) => finding.criterionId !== undefined);
  return isTyped || Object.keys(report.counts).length > 0 ? [] : [{ code: 'EMPTY' }];
};

const reportedFigures = (raw: RawAnswer, report: ReadReport, registry: Registry): ReportedFigure[] =>
  registry.criteria.flatMap((criterion) => {
    const count = report.counts[criterion.id];
    if (count === undefined) return [];
    return [{ villageId: raw.villageId, criterion, count, asOf: report.asOf, periodId: report.period.id }];
  });

/** Whether every figure equals the live one of the same village, criterion and period. */
const repeatsLive = (figures: readonly ReportedFigure[], history: Folded): boolean =>
  figures.length > 0 && figures.every((figure) => {
    const live = history.figures(figure.villageId, figure.criterion.id);
    return live.some((other) => other.periodId === figure.periodId && other.count === figure.count);
  });

const stateOf = (findings: readonly Finding[], hasReason: boolean, repeats: boolean): EntryState => {
  const holds = (found: Finding): boolean => HOLDING.has(found.code) && !(found.code === 'DECREASED' && hasReason);
  if (findings.some((found) => found.code === 'EMPTY')) return 'REFUSED';
  if (findings.some(holds)) return 'HELD';
  return repeats ? 'DUPLICATE' : 'ACCEPTED';
};

const inCodeOrder = (findings: readonly Finding[]): Finding[] =>
  REPORT_CODES.flatMap((code) => findings.filter((found) => found.code === code));

/**
 * Judges an answer against the registry and the live figures (docs/RULES.md 4: nothing
 * is guessed, nothing is lost). Never throws on what people type. The entry carries every
 * readable figure, also of a held report, so that an approval needs no second reading.
 */
export const checkReport = (raw: RawAnswer, history: Folded, context: CheckContext): CheckedReport => {
  const { registry } = context;
  const report = read(raw, registry);
  const figures = reportedFigures(raw, report, registry);
  const figureContext = { history, registry };
  const found = [
    ...report.unreadable,
    ...figures.flatMap((figure) => checkFigure(figure, figureContext)),
    ...villageFindings(raw, report.asOf, registry),
    ...dateFindings(raw, report.asOf, registry.settings.earliestDay),
    ...emptyFinding(report),
  ];
  const state = stateOf(found, raw.reason.trim() !== '', repeatsLive(figures, history));
  const findings = inCodeOrder(state === 'DUPLICATE' ? [...found, { code: 'DUPLICATE' }] : found);
  return { findings, entry: entryOf({ raw, report, findings, state, flags: flagsOf(figures, figureContext) }, context) };
};

const flagsOf = (figures: readonly ReportedFigure[], context: FigureContext): string[] =>
  [...new Set(figures.flatMap((figure) => exceededLater(figure, context).map((later) => later.reportKey)))].sort();

interface Judgement {
  readonly raw: RawAnswer;
  readonly report: ReadReport;
  readonly findings: readonly Finding[];
  readonly state: EntryState;
  readonly flags: readonly string[];
}

const entryOf = ({ raw, report, findings, state, flags }: Judgement, context: CheckContext): CheckedReport['entry'] => ({
  kind: 'REPORT',
  key: reportKey(raw),
  villageId: raw.villageId,
  periodId: report.period.id,
  asOf: report.asOf,
  sentAt: raw.sentAt,
  recordedAt: context.recordedAt,
  reporter: reporterOf(raw),
  state,
  codes: [...new Set(findings.map((finding) => finding.code))],
  flags,
  timeliness: raw.sentAt <= report.period.closesAt ? 'ON_TIME' : 'LATE',
  figures: report.counts,
  reason: maskIdentifiers(raw.reason),
  difficulty: maskIdentifiers(raw.difficulty),
});
