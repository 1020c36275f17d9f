import { copyState } from '../../../local/google/copy-state';
import type { GoogleState } from '../../../local/google/state';
import { testWorld } from '../support/test-world';

const WRITE = "function main() { const s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange(1, 1).setValue('mới').setNote('n').setBackground('#ff0000'); s.deleteRow(2); s.setName('khác'); s.sort(1); PropertiesService.getScriptProperties().setProperty('a', 'b'); }";
const FILL = "function fill() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B3').setValues([['c', 1], ['a', 2], ['b', 3]]); }";

const filled = (): GoogleState => {
  const world = testWorld(`${WRITE}${FILL}`);
  world.run('fill', 'MENU');
  return world.state;
};

test('copyState: a state, equals it', () => {
  const state = filled();
  expect(copyState(state)).toEqual(state);
});

test('copyState: work on the copy, leaves the original as it was', () => {
  const state = filled();
  const before = structuredClone(state);
  const { record } = testWorld(WRITE, { state: copyState(state) }).run('main', 'MENU');
  expect([record.error, state]).toEqual([null, before]);
});
