/** Names a scenario may use: those of plan 143 and of the settings tab. */
export const CRITERION_IDS = ['VNEID_L2', 'DIGITAL_SIGNATURE', 'APP_THANHHOA', 'DIGITAL_SKILLS', 'HEALTH_RECORD'] as const;
export const AGENCY_IDS = ['CONG_AN_XA', 'PHONG_VHXH', 'TRAM_Y_TE', 'LANH_DAO'] as const;
export const GROUP_IDS = ['SIX_PLUS', 'ADULT', 'HEALTH'] as const;

const SETTING_KEYS: ReadonlySet<string> = new Set([
  'communeName',
  'planName',
  'baselineDate',
  'deadline',
  'periodKind',
  'closingWeekday',
  'closingMinute',
  'riskPoints',
  'clearPoints',
  'fireAfter',
  'clearAfter',
  'escalateAfter',
  'minCoverage',
  'baselineCoverage',
  'earliestDay',
  'staleDays',
  'mailEnabled',
  'replyTo',
  'contactPhone',
  'adultMinAge',
  'denominatorBasis',
  'communePopulation',
  'showDay',
  'webPage',
  'webAddress',
]);

const OTHER_NAMES: Readonly<Record<string, string>> = { behindPoints: 'riskPoints' };
const BASELINE = /^baseline\.(.+)$/;

/** The key of the settings tab for a name used in a scenario, or null when there is none. */
export const settingKey = (name: string): string | null => {
  const key = OTHER_NAMES[name] ?? name;
  const criterion = BASELINE.exec(key)?.[1];
  if (criterion !== undefined) return CRITERION_IDS.some((id) => id === criterion) ? key : null;
  return SETTING_KEYS.has(key) ? key : null;
};
