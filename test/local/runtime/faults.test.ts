import { testWorld } from '../support/test-world';

const SCRIPT = `
  function main() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange(1, 1).setValue('một');
    sheet.getRange(2, 1).setValue('hai');
    SpreadsheetApp.flush();
    sheet.getRange(3, 1).setValue('ba');
    PropertiesService.getScriptProperties().setProperty('xong', '1');
  }
  function stubborn() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    try { sheet.getRange(1, 1).setValue('một'); } catch (error) { }
    try { PropertiesService.getScriptProperties().setProperty('xong', '1'); } catch (error) { return 'xong'; }
  }`;

const column = (world: ReturnType<typeof testWorld>): unknown[] =>
  (world.state.books.get(world.boundBookId)?.sheets[0]?.rows ?? []).map((row) => row[0]?.value ?? '').filter((value) => value !== '');

const membersOf = (handler: string): readonly string[] => testWorld(SCRIPT).run(handler, 'MENU').record.members;

const indexOfCall = (handler: string, member: string, time = 1): number => {
  const indices = membersOf(handler).flatMap((name, index) => (name === member ? [index + 1] : []));
  return indices[time - 1] ?? -1;
};

test('World.arm: kill before the flush, buffered writes are gone', () => {
  const world = testWorld(SCRIPT);
  world.arm({ fault: 'kill', call: indexOfCall('main', 'SpreadsheetApp.flush') });
  expect([world.run('main', 'MENU').record.outcome, column(world)]).toEqual(['KILLED', []]);
});

test('World.arm: kill after the flush, what was flushed stays', () => {
  const world = testWorld(SCRIPT);
  world.arm({ fault: 'kill', call: indexOfCall('main', 'Properties.setProperty') });
  world.run('main', 'MENU');
  expect(column(world)).toEqual(['một', 'hai']);
});

test('World.arm: kill caught by the script, later calls have no effect and the run is KILLED', () => {
  const world = testWorld(SCRIPT);
  world.arm({ fault: 'kill', call: indexOfCall('stubborn', 'Range.setValue') });
  const { record } = world.run('stubborn', 'MENU');
  expect([record.outcome, column(world), world.state.properties.values.size]).toEqual(['KILLED', [], 0]);
});

test('World.arm: service-error, that call alone fails', () => {
  const world = testWorld(SCRIPT);
  world.arm({ fault: 'service-error', call: indexOfCall('stubborn', 'Range.setValue') });
  const { record } = world.run('stubborn', 'MENU');
  expect([record.outcome, column(world), world.state.properties.values.get('xong')]).toEqual(['COMPLETED', [], '1']);
});

test('World.arm: service-error not caught, Google’s sentence in the account’s language', () => {
  const world = testWorld(SCRIPT);
  world.arm({ fault: 'service-error', call: 1 });
  expect(world.run('main', 'MENU').record.error).toBe('Exception: Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.');
});

test('World.arm: kill, only the next run is stopped', () => {
  const world = testWorld(SCRIPT);
  world.arm({ fault: 'kill', call: 1 });
  world.run('main', 'MENU');
  expect(world.run('main', 'MENU').record.outcome).toBe('COMPLETED');
});
