import type { Settings } from './settings';

/** What applies until the commune decides otherwise: the cautious answer to each open question of the plan. */
export const DEFAULT_SETTINGS: Settings = {
  communeName: 'xã Quảng Ngọc',
  planName: 'Kế hoạch số 143/KH-UBND',
  baselineDate: null,
  baseline: {},
  deadline: '2026-12-31',
  periodKind: 'WEEK',
  closingWeekday: 5,
  closingMinute: 1020,
  riskPoints: 5,
  clearPoints: 2,
  fireAfter: 1,
  clearAfter: 2,
  escalateAfter: 2,
  minCoverage: 80,
  baselineCoverage: 80,
  earliestDay: '2026-01-01',
  staleDays: 14,
  mailEnabled: false,
  mailTestMode: false,
  replyTo: '',
  contactPhone: '',
  adultMinAge: 18,
  denominatorBasis: 'THUC_TE_CU_TRU',
  communePopulation: null,
  smallGroupBelow: 0,
  showDay: null,
  webPage: false,
  webAddress: '',
};

/** A setting with a cell of its own; baseline percents have one cell per criterion instead. */
export type SettingKey = Exclude<keyof Settings, 'baseline'>;

/** All setting keys in the order of the tab «Cấu hình». */
export const SETTING_KEYS: readonly SettingKey[] = [
  'communeName', 'planName', 'baselineDate', 'deadline',
  'periodKind', 'closingWeekday', 'closingMinute',
  'riskPoints', 'clearPoints', 'fireAfter', 'clearAfter', 'escalateAfter',
  'minCoverage', 'baselineCoverage', 'earliestDay', 'staleDays',
  'mailEnabled', 'mailTestMode', 'replyTo', 'contactPhone', 'adultMinAge', 'denominatorBasis',
  'communePopulation', 'smallGroupBelow', 'showDay', 'webPage', 'webAddress',
];

/** Key of the cell that holds a criterion's percent at the baseline date. */
export const baselineKey = (criterionId: string): string => `baseline.${criterionId}`;
