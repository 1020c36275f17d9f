import { evaluate, failure } from '../../support/test-world';

const CACHE = 'const c = CacheService.getScriptCache();';

test('Cache.get: within its time, the value', () => {
  expect(evaluate(`${CACHE} c.put('a', 'x', 60); return c.get('a')`)).toBe('x');
});

test('Cache.get: after its time, null', () => {
  expect(evaluate(`${CACHE} c.put('a', 'x', 2); Utilities.sleep(3000); return c.get('a')`)).toBeNull();
});

test('Cache.put: value above 100 KB, refused', () => {
  expect(failure(`${CACHE} c.put('a', 'x'.repeat(100 * 1024 + 1))`)).toMatch(/too large: value/u);
});

test('Cache.put: 1,001 entries, the oldest is gone', () => {
  const body = `${CACHE} const all = {}; for (let i = 0; i <= 1000; i += 1) all['k' + i] = 'x'; c.putAll(all); return [c.get('k0'), c.get('k1000')]`;
  expect(evaluate(body)).toEqual([null, 'x']);
});
