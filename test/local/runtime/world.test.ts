import { testWorld, START } from '../support/test-world';

const MINUTE = 60_000;

test('World.run: function of the bundle, its value comes back', () => {
  const world = testWorld('function main() { return 6 * 7; }');
  expect(world.run('main', 'MENU').value).toBe(42);
});

test('World.run: uncaught error, the record carries its text', () => {
  const world = testWorld("function main() { throw new Error('hỏng'); }");
  expect(world.run('main', 'MENU').record).toMatchObject({ outcome: 'FAILED', error: 'Error: hỏng' });
});

test('World.run: unknown function, failed run and not an exception', () => {
  expect(testWorld('').run('main', 'MENU').record.error).toBe('Exception: Không tìm thấy hàm tập lệnh: main');
});

test('World.run: Date inside the run, the virtual clock', () => {
  const world = testWorld('function main() { return [Date.now(), new Date() instanceof Date, new Date(0).getTime()]; }');
  expect(world.run('main', 'MENU').value).toEqual([START, true, 0]);
});

test('World.run: code from strings, refused', () => {
  expect(testWorld("function main() { return eval('1'); }").run('main', 'MENU').record.error).toMatch(/Code generation/u);
});

test('World.run: globals of Node, absent', () => {
  const world = testWorld("function main() { return [typeof process, typeof setTimeout, typeof URL, typeof require].join(); }");
  expect(world.run('main', 'MENU').value).toBe('undefined,undefined,undefined,undefined');
});

test('World.advanceTo: everyMinutes(10), six runs an hour', () => {
  const world = testWorld(`
    function setUp() { ScriptApp.newTrigger('sweep').timeBased().everyMinutes(10).create(); }
    function sweep() {}`);
  world.run('setUp', 'MENU');
  world.advanceTo(START + 60 * MINUTE);
  expect(world.meter().executions.filter(({ handler }) => handler === 'sweep')).toHaveLength(6);
});

test('World.create: same seed and actions, identical state', () => {
  const script = "function main() { PropertiesService.getScriptProperties().setProperty('a', Utilities.getUuid()); FormApp.create('x'); }";
  const states = [1, 2].map(() => {
    const world = testWorld(script);
    world.run('main', 'MENU');
    return world.state;
  });
  expect(states[0]).toEqual(states[1]);
});
