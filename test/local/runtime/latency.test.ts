import { LATENCIES, drawLatency } from '../../../local/runtime/latency';
import { SeededRandom } from '../../../local/runtime/seeded-random';

const draws = (cells: number): number[] => {
  const random = new SeededRandom(1);
  return Array.from({ length: 2_001 }, () => drawLatency('READ', cells, random)).sort((a, b) => a - b);
};

test('drawLatency: many draws, the median of the table', () => {
  expect(Math.abs((draws(0)[1_000] ?? 0) - LATENCIES.READ.medianMillis)).toBeLessThan(10);
});

test('drawLatency: many draws, the 95th percentile that sigma implies', () => {
  const p95 = (draws(0)[1_900] ?? 0) / LATENCIES.READ.medianMillis;
  expect(Math.abs(p95 - Math.exp(1.645 * LATENCIES.READ.sigma))).toBeLessThan(0.25);
});

test('drawLatency: 10,000 cells, their share on top', () => {
  expect((draws(10_000)[0] ?? 0) - (draws(0)[0] ?? 0)).toBeCloseTo(200, 6);
});

test('SeededRandom: state of one, the other goes on the same', () => {
  const first = new SeededRandom(5);
  first.next();
  expect(new SeededRandom(first.state).next()).toBe(first.next());
});
