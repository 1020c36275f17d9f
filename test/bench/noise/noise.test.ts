import { SeededRandom } from '../../../local/runtime/seeded-random';
import { measureNoise } from '../../../bench/noise/noise';
import { poisson } from '../../../bench/noise/poisson';

describe('noise', () => {
  const noise = measureNoise(2, () => undefined);

  it('poisson: many draws, have the mean that was asked for', () => {
    const random = new SeededRandom(7);
    const draws = Array.from({ length: 4_000 }, () => poisson(random, 3));
    expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeCloseTo(3, 0);
  });

  it('measureNoise: two seasons, far fewer mails than any naive rule', () => {
    expect(noise.unanswered).toBeLessThan(Math.min(...Object.values(noise.naive)) / 2);
  });

  it('measureNoise: agencies that answer, get fewer mails', () => {
    expect(noise.answered).toBeLessThan(noise.unanswered);
  });

  it('measureNoise: criteria at plan pace, are never urged', () => {
    expect(noise.falseCriteria).toBe(0);
  });
});
