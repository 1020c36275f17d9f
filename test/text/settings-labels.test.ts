import { DEFAULT_SETTINGS } from '../../src/domain/registry/default-settings';
import { PLAN_143_CRITERIA } from '../../src/domain/registry/plan-143';
import { SETTING_LABELS, baselineLabel } from '../../src/text/settings-labels';

test('SETTING_LABELS: every setting, a label of its own', () => {
  const labels = Object.keys(DEFAULT_SETTINGS).map((key) => SETTING_LABELS[key as keyof typeof SETTING_LABELS].label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('baselineLabel: criterion, named with its number', () => {
  expect(PLAN_143_CRITERIA.slice(0, 1).map((criterion) => baselineLabel(criterion).label)).toEqual([
    'Tỷ lệ ban đầu (%) - 1. VNeID mức độ 2',
  ]);
});
