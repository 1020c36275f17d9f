import type { World } from '../../../../local/runtime/world';
import { START, testWorld } from '../../support/test-world';

const SCRIPT = `
  const props = () => PropertiesService.getScriptProperties();
  function hold() {
    const lock = LockService.getScriptLock();
    lock.waitLock(1000);
    Utilities.sleep(10000);
    props().setProperty('holder', 'xong');
    lock.releaseLock();
  }
  function join() {
    const lock = LockService.getScriptLock();
    console.log([lock.tryLock(30000), props().getProperty('holder'), props().getProperty('outside')].join());
  }
  function leave() { console.log(String(LockService.getScriptLock().tryLock(2000))); }
  function insist() { try { LockService.getScriptLock().waitLock(2000); } catch (error) { console.log([error instanceof Error, error.name, error.message].join('|')); } }
  function queue() { LockService.getScriptLock().tryLock(300000); }`;

const MINUTE = 60_000;

/** The holder starts first; the others come while it works. */
const after = (handlers: readonly string[], meanwhile: (world: World) => void = () => undefined): World => {
  const world = testWorld(SCRIPT);
  world.clickMenu('hold');
  world.advanceTo(START + 1_000);
  handlers.forEach((handler) => world.clickMenu(handler));
  world.advanceTo(START + 5_000);
  meanwhile(world);
  world.advanceTo(START + 10 * MINUTE);
  world.settle();
  return world;
};

const saidIn = (world: World): string[] => world.logs.map(({ text }) => text);

test('Lock.tryLock: a run that waited, sees what the holder wrote and what came meanwhile', () => {
  const world = after(['join'], ({ state }) => state.properties.values.set('outside', 'mới'));
  expect(saidIn(world)).toEqual(['true,xong,mới']);
});

test('Lock.tryLock: a run that waited, goes on when the holder lets go', () => {
  const [holder, waiter] = after(['join']).meter().executions;
  const endOf = (record: typeof holder): number => (record?.at ?? 0) + (record?.virtualMillis ?? 0);
  expect(Math.abs(endOf(waiter) - endOf(holder))).toBeLessThan(500);
});

test('Lock.tryLock: held for longer than asked, false', () => {
  expect(saidIn(after(['leave']))).toEqual(['false']);
});

test('Lock.waitLock: held for longer than asked, Google’s error in the realm of the bundle', () => {
  expect(saidIn(after(['insist']))[0]).toMatch(/^true\|Exception\|Lock timeout/u);
});

test('Lock.tryLock: several wait, each gets it after the other', () => {
  expect(saidIn(after(['join', 'join', 'join']))).toEqual(['true,xong,', 'true,xong,', 'true,xong,']);
});

test('Lock: holder stopped dead at a call, the waiting run gets it and finds the rest undone', () => {
  const world = testWorld(SCRIPT);
  world.arm({ fault: 'kill', call: 5 });
  world.clickMenu('hold');
  world.clickMenu('join');
  world.advanceTo(START + MINUTE);
  expect(saidIn(world)).toEqual(['true,,']);
});

test('Lock.tryLock: forty already wait, refused', () => {
  const world = testWorld(SCRIPT);
  const users = ['a@x.vn', 'b@x.vn', 'c@x.vn'];
  world.clickMenu('hold');
  world.advanceTo(START + 1_000);
  for (let click = 0; click < 75; click += 1) world.clickMenu('queue', users[click % 3]);
  world.advanceTo(START + 2_000);
  world.settle();
  const errors = world.meter().executions.flatMap(({ error }) => error ?? []);
  expect([errors.length > 0, ...new Set(errors)]).toEqual([true, expect.stringMatching(/Có quá nhiều thao tác LockService/u)]);
});

test('World.run: lock held by a run under way, waits for it', () => {
  const world = testWorld(SCRIPT);
  world.clickMenu('hold');
  world.advanceTo(START + 1_000);
  world.run('join', 'MENU');
  expect(saidIn(world)).toEqual(['true,xong,']);
});

test('World.run: lock held by a run under way for longer than asked, false', () => {
  const world = testWorld(SCRIPT);
  world.clickMenu('hold');
  world.advanceTo(START + 1_000);
  world.run('leave', 'MENU');
  world.settle();
  expect(saidIn(world)).toEqual(['false']);
});
