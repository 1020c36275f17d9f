import type { WorldOptions } from '../../../../local/runtime/world';
import { testWorld } from '../../support/test-world';

/** What a function gives in a worker, and what it gives in this thread. */
const both = (body: string, options: Partial<WorldOptions> = {}): { worker: unknown; here: unknown } => {
  const valueIn = (overlap: 'ALWAYS' | 'WHEN_NEEDED'): unknown => {
    const { record, value } = testWorld(`function main() { ${body} }`, { ...options, overlap }).run('main', 'MENU');
    return record.error ?? value;
  };
  return { worker: valueIn('ALWAYS'), here: valueIn('WHEN_NEEDED') };
};

test.each([
  ['dates', 'const r = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1); r.setValue(new Date(0)); const d = r.getValue(); return [d instanceof Date, d.getTime()];', [true, 0]],
  ['enumerations', "return [ScriptApp.WeekDay.FRIDAY === ScriptApp.WeekDay.FRIDAY, String(ScriptApp.WeekDay.FRIDAY), ScriptApp.WeekDay.FRIDAY.ordinal(), JSON.stringify({ a: ScriptApp.AuthMode.FULL })];", [true, 'FRIDAY', 5, '{"a":"FULL"}']],
  ['enumeration members given and got', "const t = ScriptApp.newTrigger('main').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).create(); return [t.getEventType() === ScriptApp.EventType.CLOCK];", [true]],
  ['the same object twice', 'const b = SpreadsheetApp.getActive(); return [b === SpreadsheetApp.getActive(), Sheets.Spreadsheets === Sheets.Spreadsheets];', [true, true]],
  ['objects given to a service', "const b = SpreadsheetApp.getActive(); const s = b.insertSheet('mới'); b.deleteSheet(s); return b.getSheets().length;", 1],
  ['chained setters', "return SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B1').setValues([['a', 2]]).setNote('n').getValues();", [['a', 2]]],
  ['batch reads', "const id = SpreadsheetApp.getActive().getId(); Sheets.Spreadsheets.Values.update({ values: [['x', 1]] }, id, 'A1', { valueInputOption: 'RAW' }); return Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['A1:B1'] }).valueRanges[0].values;", [['x', '1']]],
  ['data with gaps and odd numbers', 'return [[1, , undefined], { a: -0, b: NaN, c: { d: undefined } }];', [[1, undefined, undefined], { a: -0, b: NaN, c: { d: undefined } }]],
  ['dates inside data', 'return [{ at: new Date(5) }, { none: null }];', [{ at: new Date(5) }, { none: null }]],
  ['errors', "try { SpreadsheetApp.openById('không có'); } catch (error) { return [error instanceof Error, error.name]; }", [true, 'Exception']],
  ['a member that is not modelled', 'SpreadsheetApp.getActive().fly()', 'Error: Spreadsheet.fly is not modelled by the local services'],
  ['a global member that is not modelled', 'Sheets.Spreadsheets.fly()', 'Error: Sheets.Spreadsheets.fly is not modelled by the local services'],
  ['an enumeration key that is not modelled', 'ScriptApp.WeekDay.DOMINGO', 'Error: ScriptApp.WeekDay.DOMINGO is not modelled by the local services'],
  ['a console method that is not there', 'console.table([])', 'Error: console.table is not modelled by the local services'],
  ['code from strings', "try { eval('1'); } catch (error) { return error.name; }", 'EvalError'],
  ['globals', 'return [typeof process, typeof require, typeof setTimeout, typeof SharedArrayBuffer].join();', 'undefined,undefined,undefined,function'],
  ['text of an object', "return String(LockService.getScriptLock()) + ('tryLock' in LockService.getScriptLock());", 'Locktrue'],
  ['sleep', 'const before = Date.now(); Utilities.sleep(1500); return Date.now() - before;', 1500],
])('worker: %s, as in this thread', (_, body, expected) => {
  expect(both(body)).toEqual({ worker: expected, here: expected });
});

test('worker: Math.random, the same numbers as in this thread', () => {
  const { worker, here } = both('return [Math.random(), Math.random()];');
  expect(worker).toEqual(here);
});

test('worker: console, lines with text and instant as in this thread', () => {
  const linesIn = (overlap: 'ALWAYS' | 'WHEN_NEEDED'): unknown => {
    const world = testWorld("function main() { console.log('a %s', 1, { b: 2 }); Utilities.sleep(5); console.error(new Error('hỏng').message); }", { overlap });
    world.run('main', 'MENU');
    return world.logs;
  };
  expect(linesIn('ALWAYS')).toEqual(linesIn('WHEN_NEEDED'));
});

test('worker: function that does not exist, the same record', () => {
  const recordIn = (overlap: 'ALWAYS' | 'WHEN_NEEDED'): unknown => testWorld('', { overlap }).run('main', 'MENU').record;
  expect(recordIn('ALWAYS')).toEqual(recordIn('WHEN_NEEDED'));
});

test('worker: fresh context, nothing is remembered between runs', () => {
  const world = testWorld('let runs = 0; function main() { runs += 1; return runs; }', { overlap: 'ALWAYS' });
  world.run('main', 'MENU');
  expect(world.run('main', 'MENU').value).toBe(1);
});

test('worker: killed at a call, the same record and no effect afterwards', () => {
  const killedIn = (overlap: 'ALWAYS' | 'WHEN_NEEDED'): unknown => {
    const script = "function main() { const s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange(1, 1).setValue(1); try { s.getRange(2, 1).setValue(2); } catch (error) { } try { s.getRange(3, 1).setValue(3); } finally { PropertiesService.getScriptProperties().setProperty('a', 'b'); } }";
    const world = testWorld(script, { overlap });
    world.arm({ fault: 'kill', call: 6 });
    return [world.run('main', 'MENU').record, [...world.state.properties.values]];
  };
  expect(killedIn('ALWAYS')).toEqual(killedIn('WHEN_NEEDED'));
});

test('worker: six minutes, the same record', () => {
  const endedIn = (overlap: 'ALWAYS' | 'WHEN_NEEDED'): unknown => testWorld('function main() { for (;;) Utilities.sleep(10000); }', { overlap }).run('main', 'MENU').record;
  expect(endedIn('ALWAYS')).toEqual(endedIn('WHEN_NEEDED'));
});
