import { LockTable } from '../../../../local/runtime/lock-table';
import { evaluate, failure, testWorld, START } from '../../support/test-world';

test('Lock.tryLock: free lock, taken, kept and let go', () => {
  const body = 'const l = LockService.getScriptLock(); const seen = [l.hasLock(), l.tryLock(0), l.tryLock(0), l.hasLock()]; l.releaseLock(); return [...seen, l.hasLock()];';
  expect(evaluate(body)).toEqual([false, true, true, true, false]);
});

test('Lock.tryLock: negative time, false', () => {
  expect(evaluate('return LockService.getScriptLock().tryLock(-100)')).toBe(false);
});

test('Lock.waitLock: negative time, lock timeout', () => {
  expect(failure('LockService.getScriptLock().waitLock(-100)')).toMatch(/Lock timeout/u);
});

const HOLD = `
  function hold() { const l = LockService.getScriptLock(); if (!l.tryLock(60000)) return 'left'; Utilities.sleep(10000); l.releaseLock(); return 'held'; }
  function ask() { return LockService.getScriptLock().tryLock(2000); }
  function wait() { return LockService.getScriptLock().tryLock(30000); }`;

test('Lock.tryLock: held by a run still going on, false after the time asked for', () => {
  const world = testWorld(HOLD);
  world.run('hold', 'MENU');
  const { value, record } = world.run('ask', 'MENU');
  expect([value, record.virtualMillis >= 2_000 && record.virtualMillis < 3_000]).toEqual([false, true]);
});

test('Lock.tryLock: enough time, waits until the holder has let go', () => {
  const world = testWorld(HOLD);
  const holder = world.run('hold', 'MENU').record;
  const { value, record } = world.run('wait', 'MENU');
  expect([value, record.virtualMillis >= holder.virtualMillis]).toEqual([true, true]);
});

test('Lock.tryLock: holder ended long ago, no wait', () => {
  const world = testWorld(HOLD);
  world.run('hold', 'MENU');
  world.advanceTo(START + 60_000);
  expect(world.run('ask', 'MENU').value).toBe(true);
});

test('Lock: holder stopped dead, free from that moment on', () => {
  const world = testWorld(HOLD);
  world.arm({ fault: 'kill', call: 3 });
  world.run('hold', 'MENU');
  expect(world.run('ask', 'MENU').value).toBe(true);
});

test('LockTable.isOverloaded: forty runs waiting, refused', () => {
  const table = new LockTable();
  for (let waiter = 0; waiter < 40; waiter += 1) table.waited(waiter, 10_000);
  expect([table.isOverloaded(5_000), table.isOverloaded(10_000)]).toEqual([true, false]);
});
