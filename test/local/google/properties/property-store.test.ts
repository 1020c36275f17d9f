import { evaluate, failure } from '../../support/test-world';

const STORE = 'const p = PropertiesService.getScriptProperties();';

test('Properties.getProperty: never set, null', () => {
  expect(evaluate(`${STORE} return p.getProperty('x')`)).toBeNull();
});

test('Properties.setProperties: with deletion, only the new ones', () => {
  expect(evaluate(`${STORE} p.setProperty('a', '1').setProperties({ b: '2' }, true); return p.getProperties()`)).toEqual({ b: '2' });
});

test('Properties.setProperty: value above 9 KB, refused', () => {
  expect(failure(`${STORE} p.setProperty('a', 'x'.repeat(9 * 1024 + 1))`)).toBe('Exception: Argument too large: value');
});

test('Properties.setProperty: 500 KB in all, refused', () => {
  expect(failure(`${STORE} const all = {}; for (let i = 0; i < 56; i += 1) all['k' + i] = 'x'.repeat(9 * 1024); p.setProperties(all)`)).toMatch(/property storage quota/u);
});

test('PropertiesService.getUserProperties: apart from the script’s', () => {
  expect(evaluate(`${STORE} PropertiesService.getUserProperties().setProperty('a', '1'); return p.getKeys()`)).toEqual([]);
});
