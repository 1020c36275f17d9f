import { cellText } from '../settings/cell-text';
import { SETTING_CELLS, parseCell, percentCell } from '../settings/setting-cells';
import { DEFAULT_SETTINGS, SETTING_KEYS, baselineKey } from './default-settings';
import type { SettingKey } from './default-settings';
import type { Settings } from './settings';

/** A setting whose cell cannot be used, and what stands in it. */
export interface SettingProblem {
  readonly key: string;
  readonly given: string;
}

/** Settings that can be worked with in any case, and the cells to put right. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

type Cells = ReadonlyMap<string, unknown>;

const parseKey = <Key extends SettingKey>(key: Key, text: string): Settings[Key] | undefined => {
  if (text === '') return DEFAULT_SETTINGS[key];
  return parseCell<Settings[Key]>(SETTING_CELLS[key], text);
};

const BASELINE_PREFIX = baselineKey('');

const parseBaseline = (raw: Cells, previous: Settings, problems: SettingProblem[]): Record<string, number> => {
  const baseline: Record<string, number> = {};
  for (const [key, cell] of raw) {
    const given = cellText(cell);
    if (!key.startsWith(BASELINE_PREFIX) || given === '') continue;
    const criterionId = key.slice(BASELINE_PREFIX.length);
    const parsed = parseCell(percentCell, given);
    if (parsed === undefined) problems.push({ key, given });
    const percent = parsed ?? previous.baseline[criterionId];
    if (percent !== undefined) baseline[criterionId] = percent;
  }
  return baseline;
};

/**
 * Settings from the cells of «Cấu hình» by key. A blank or absent cell means the default;
 * a cell that cannot be used becomes a problem and leaves the value of `previous` (or the default).
 */
export const parseSettings = (raw: Cells, previous: Settings = DEFAULT_SETTINGS): ParsedSettings => {
  const problems: SettingProblem[] = [];
  const parsed: Record<string, unknown> = {};
  for (const key of SETTING_KEYS) {
    const given = cellText(raw.get(key));
    const value = parseKey(key, given);
    if (value === undefined) problems.push({ key, given });
    parsed[key] = value === undefined ? previous[key] : value;
  }
  const baseline = parseBaseline(raw, previous, problems);
  return { settings: { ...previous, ...parsed, baseline }, problems };
};
