import { cellText } from '../../../src/domain/settings/cell-text';
import { SETTING_CELLS, parseCell } from '../../../src/domain/settings/setting-cells';
import { DEFAULT_SETTINGS, SETTING_KEYS } from '../../../src/domain/registry/settings';

test('parseCell: every default that is written down, read back unchanged', () => {
  const written = SETTING_KEYS.filter((key) => DEFAULT_SETTINGS[key] !== null && DEFAULT_SETTINGS[key] !== '');
  const readBack = written.map((key) => parseCell<unknown>(SETTING_CELLS[key], cellText(DEFAULT_SETTINGS[key])));
  expect(readBack).toEqual(written.map((key) => DEFAULT_SETTINGS[key]));
});
