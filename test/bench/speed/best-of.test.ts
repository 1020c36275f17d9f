import { bestMillis } from '../../../bench/speed/best-of';

it('bestMillis: warm-up and measured runs, all are made', () => {
  let runs = 0;
  bestMillis({ warmUp: 2, measured: 3 }, () => (runs += 1));
  expect(runs).toBe(5);
});
