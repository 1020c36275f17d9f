import type { World } from '../../../../local/runtime/world';
import { START, testWorld } from '../../support/test-world';
import { COUNTING } from './counting-script';

const MINUTE = 60_000;

const countAfter = (handler: string): string | undefined => {
  const world = testWorld(COUNTING);
  for (let click = 0; click < 5; click += 1) world.clickMenu(handler);
  world.advanceTo(START + MINUTE);
  return world.state.properties.values.get('count');
};

test('World.advanceTo: runs of one instant without a lock, an update is lost', () => {
  expect(Number(countAfter('unlocked'))).toBeLessThan(5);
});

test('World.advanceTo: runs of one instant under a lock, no update is lost', () => {
  expect(countAfter('locked')).toBe('5');
});

const TALKING = `
  const talk = (name) => { for (let turn = 0; turn < 4; turn += 1) { PropertiesService.getScriptProperties().getProperty('x'); console.log(name); } };
  function first() { talk('a'); }
  function second() { talk('b'); }`;

const turnsOf = (seed: number): { turns: string; instants: number[] } => {
  const world = testWorld(TALKING, { seed });
  world.clickMenu('first');
  world.clickMenu('second');
  world.advanceTo(START + MINUTE);
  return { turns: world.logs.map(({ text }) => text).join(''), instants: world.logs.map(({ at }) => at) };
};

test('World.advanceTo: two runs of one instant, their calls alternate', () => {
  expect(turnsOf(7).turns).not.toMatch(/^a+b+$/u);
});

test('World.advanceTo: calls of several runs, in order of virtual time', () => {
  const { instants } = turnsOf(7);
  expect(instants).toEqual([...instants].sort((a, b) => a - b));
});

test('World.advanceTo: the same seed again, the same order', () => {
  expect(turnsOf(3)).toEqual(turnsOf(3));
});

test('World.advanceTo: other seeds, other orders', () => {
  const orders = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => turnsOf(seed).turns));
  expect(orders.size).toBeGreaterThan(2);
});

const LISTENING = `
  function listen() { const p = PropertiesService.getScriptProperties(); Utilities.sleep(10000); console.log(p.getProperty('told')); }`;

const tell = (world: World): void => {
  world.state.properties.values.set('told', 'muộn');
};

test('World.advanceTo: something done outside while a run lasts, its later reads see it', () => {
  const world = testWorld(LISTENING);
  world.clickMenu('listen');
  world.advanceTo(START + 5_000);
  tell(world);
  world.advanceTo(START + MINUTE);
  expect(world.logs.map(({ text }) => text)).toEqual(['muộn']);
});

test('World.advanceTo: horizon far ahead, the run is made whole at once', () => {
  const world = testWorld(LISTENING);
  world.clickMenu('listen');
  world.advanceTo(START + 5_000, undefined, START + 60 * MINUTE);
  expect(world.meter().executions).toHaveLength(1);
});

test('World.settle: a run under way, ended without moving the clock', () => {
  const world = testWorld(LISTENING);
  world.clickMenu('listen');
  world.advanceTo(START + 5_000);
  world.settle();
  expect([world.now(), world.meter().executions.length]).toEqual([START + 5_000, 1]);
});

test('World.clock: a run under way, refused', () => {
  const world = testWorld(LISTENING);
  world.clickMenu('listen');
  world.advanceTo(START + 5_000);
  expect(() => world.clock()).toThrow(/under way/u);
  world.settle();
});

test('World.run: a run under way, it goes on meanwhile', () => {
  const world = testWorld(`${LISTENING} function write() { Utilities.sleep(4000); PropertiesService.getScriptProperties().setProperty('told', 'kịp'); Utilities.sleep(9000); ScriptApp.getScriptId(); }`);
  world.clickMenu('listen');
  world.advanceTo(START + 1_000);
  world.run('write', 'MENU');
  expect(world.logs.map(({ text }) => text)).toEqual(['kịp']);
});

test('World.close: a run under way, dropped without a record', () => {
  const world = testWorld(LISTENING);
  world.clickMenu('listen');
  world.advanceTo(START + 5_000);
  world.close();
  expect(world.meter().executions).toEqual([]);
});
