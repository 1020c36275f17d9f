import type { Scalar } from '../../application/ports';
import { COLUMNS, type TabId } from '../../application/tables/columns';
import type { Agency } from '../../domain/registry/agency';
import type { Criterion } from '../../domain/registry/criterion';
import { baselineKey, DEFAULT_SETTINGS, SETTING_KEYS } from '../../domain/registry/settings';
import { PLAN_143_AGENCIES, PLAN_143_CRITERIA } from '../../domain/registry/plan-143';
import { formatDay } from '../../text/format';
import { HOLIDAYS } from '../../text/presets/holidays';
import { PLAN_143_DUTIES } from '../../text/presets/plan-143-duties';
import { numberedName } from '../../text/words/labels';
import { SETTING_LABELS } from '../../text/settings-labels';

type Row = Readonly<Record<string, Scalar>>;

/** Plan 143 as rows of the registry tabs: data that set-up copies once and people own afterwards. */
export const PRESET: Readonly<Partial<Record<TabId, readonly Row[]>>> = {
  settings: [...SETTING_KEYS.map(settingRow), ...PLAN_143_CRITERIA.map(baselineRow)],
  criteria: PLAN_143_CRITERIA.map(criterionRow),
  agencies: PLAN_143_AGENCIES.map(agencyRow),
  tasks: PLAN_143_DUTIES.map((duty) => ({ ...duty })),
  holidays: HOLIDAYS.map((holiday) => ({ ...holiday })),
};

/** Rows of a tab in the order of its columns. */
export const presetCells = (tab: TabId): Scalar[][] =>
  (PRESET[tab] ?? []).map((row) => COLUMNS[tab].map((key) => row[key] ?? ''));

function settingRow(key: (typeof SETTING_KEYS)[number]): Row {
  const { label, explanation } = SETTING_LABELS[key];
  return { key, label, value: '', explanation, default: settingText(key) };
}

function settingText(key: (typeof SETTING_KEYS)[number]): string {
  const value = DEFAULT_SETTINGS[key];
  if (value === null) return '';
  if (key === 'closingMinute') return clockText(Number(value));
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return key === 'deadline' || key === 'earliestDay' ? formatDay(String(value)) : String(value);
}

/** Minutes of the day as a clock shows them, such as 17:00. */
function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function baselineRow(criterion: Criterion): Row {
  const { label, explanation } = SETTING_LABELS.baseline;
  return { key: baselineKey(criterion.id), label: `${label} - ${numberedName(criterion)}`, value: '', explanation, default: '' };
}

function criterionRow(criterion: Criterion): Row {
  return {
    id: criterion.id,
    number: criterion.number,
    name: criterion.name,
    shortName: criterion.shortName,
    unit: criterion.unit,
    group: criterion.group,
    target: criterion.targetHundredths / 100,
    comparator: criterion.comparator,
    leadAgency: criterion.leadAgency,
  };
}

function agencyRow(agency: Agency): Row {
  return { id: agency.id, name: agency.name };
}
