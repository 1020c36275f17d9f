import { DEFAULT_SETTINGS, SETTING_KEYS, parseSettings } from '../../../src/domain/registry/settings';

const parse = (cells: Readonly<Record<string, unknown>>) => parseSettings(new Map(Object.entries(cells)));

test('parseSettings: no cells, the defaults without a problem', () => {
  expect(parse({})).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('SETTING_KEYS: every setting but the baseline percents, each once', () => {
  expect([...SETTING_KEYS, 'baseline'].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
});

test.each([
  ['riskPoints', 3, 3], ['riskPoints', '3,5', 3.5], ['riskPoints', ' 3.5 ', 3.5],
  ['closingMinute', '16:30', 990], ['closingMinute', 990, 990], ['closingWeekday', '4', 4],
  ['baselineDate', '31/08/2026', '2026-08-31'], ['deadline', '2026-12-14', '2026-12-14'],
  ['mailEnabled', true, true], ['mailEnabled', 'TRUE', true], ['mailEnabled', 'không', false],
  ['periodKind', 'tháng', 'MONTH'], ['replyTo', 'ubnd@example.vn', 'ubnd@example.vn'],
  ['contactPhone', '0237 123 4567', '0237 123 4567'], ['denominatorBasis', 'THUONG_TRU', 'THUONG_TRU'],
])('parseSettings: %s given as %p, becomes %p', (key, given, wanted) => {
  expect(parse({ [key]: given }).settings).toMatchObject({ [key]: wanted });
});

test('parseSettings: a date cell, its day in Việt Nam', () => {
  expect(parse({ baselineDate: new Date(Date.UTC(2026, 7, 30, 17)) }).settings.baselineDate).toBe('2026-08-31');
});

test.each([
  ['riskPoints', 'năm'], ['riskPoints', 101], ['riskPoints', -1], ['closingWeekday', 8], ['closingWeekday', 1.5],
  ['closingMinute', '24:00'], ['deadline', '31/02/2026'], ['mailEnabled', 'maybe'], ['periodKind', 'DAY'],
  ['replyTo', 'không có'], ['denominatorBasis', 'X'], ['fireAfter', 0], ['riskPoints', ''.padEnd(3, '1e')],
])('parseSettings: %s given as %p, named and the default kept', (key, given) => {
  const { settings, problems } = parse({ [key]: given });
  expect([problems.map((problem) => problem.key), settings]).toEqual([[key], DEFAULT_SETTINGS]);
});

test('parseSettings: bad value after a good one, the good one stays', () => {
  const previous = { ...DEFAULT_SETTINGS, riskPoints: 7 };
  expect(parseSettings(new Map([['riskPoints', 'x']]), previous).settings.riskPoints).toBe(7);
});

test('parseSettings: blank cell after another value, the default again', () => {
  const previous = { ...DEFAULT_SETTINGS, riskPoints: 7 };
  expect(parseSettings(new Map([['riskPoints', ' ']]), previous).settings.riskPoints).toBe(5);
});

test('parseSettings: baseline cells, percents by criterion', () => {
  expect(parse({ 'baseline.VNEID_L2': '62,5', 'baseline.APP_THANHHOA': '' }).settings.baseline).toEqual({ VNEID_L2: 62.5 });
});

test('parseSettings: baseline over 100, named by its key', () => {
  expect(parse({ 'baseline.VNEID_L2': 120 }).problems).toEqual([{ key: 'baseline.VNEID_L2', given: '120' }]);
});
