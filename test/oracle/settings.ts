import type { Scenario } from '../../local/scenario/file/schema';
import type { OracleClosing } from './calendar';

/** Settings that bear on figures, with the defaults of docs/RULES.md 2. */
export interface OracleSettings {
  readonly baselineDate: string | null;
  readonly baseline: Readonly<Record<string, number>>;
  readonly deadline: string;
  readonly closing: OracleClosing;
  readonly riskPoints: number;
  readonly clearPoints: number;
  readonly fireAfter: number;
  readonly clearAfter: number;
  readonly escalateAfter: number;
  readonly minCoverage: number;
  readonly baselineCoverage: number;
  readonly earliestDay: string;
  /** Which denominators count. */
  readonly basis: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Everything set up to an instant; a later value replaces an earlier one. */
export const settingsAt = (scenario: Scenario, instant: number): OracleSettings => {
  const later = scenario.events.filter((event) => event.do === 'setting' && event.at <= instant);
  later.sort((a, b) => a.at - b.at);
  const first = Object.entries(scenario.settings);
  const changed = later.flatMap((event) => (event.do === 'setting' && isUsable(event.key, event.value) ? [[event.key, event.value] as const] : []));
  const named = [...first, ...changed].map(([key, value]) => [key === 'behindPoints' ? 'riskPoints' : key, value]);
  return interpret(Object.fromEntries(named) as Values, scenario.baseline);
};

const NUMBERS = new Set(['closingWeekday', 'riskPoints', 'behindPoints', 'baselineCoverage', 'clearPoints', 'fireAfter', 'clearAfter', 'escalateAfter', 'minCoverage']);

/** A value that cannot be read leaves the last good one in force. */
const isUsable = (key: string, value: unknown): boolean =>
  !NUMBERS.has(key) || value === null || value === '' || (String(value).trim() !== '' && !Number.isNaN(Number(value)));

const interpret = (values: Values, baseline: Values): OracleSettings => ({
  baselineDate: textOf(values['baselineDate'], '') || null,
  baseline: { ...(baseline as Record<string, number>), ...baselinesIn(values) },
  deadline: textOf(values['deadline'], '2026-12-31'),
  closing: { kind: values['periodKind'] === 'MONTH' ? 'MONTH' : 'WEEK', weekday: numberOf(values['closingWeekday'], 5), minute: numberOf(values['closingMinute'], 1020) },
  riskPoints: numberOf(values['riskPoints'], 5),
  clearPoints: numberOf(values['clearPoints'], 2),
  fireAfter: numberOf(values['fireAfter'], 1),
  clearAfter: numberOf(values['clearAfter'], 2),
  escalateAfter: numberOf(values['escalateAfter'], 2),
  minCoverage: numberOf(values['minCoverage'], 80),
  baselineCoverage: numberOf(values['baselineCoverage'], 80),
  earliestDay: textOf(values['earliestDay'], '2026-01-01'),
  basis: textOf(values['denominatorBasis'], '') || 'THUC_TE_CU_TRU',
});

const baselinesIn = (values: Values): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => key.startsWith('baseline.'))
      .map(([key, value]) => [key.slice('baseline.'.length), Number(value)]),
  );

const textOf = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
const numberOf = (value: unknown, otherwise: number): number =>
  value === undefined || value === null || value === '' ? otherwise : Number(value);
