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

  it('measureNoise: small villages at plan pace, are named in digests less often than coloured', () => {
    const [small] = noise.alarms;
    expect(small?.named).toBeLessThan(small?.behind ?? 0);
  });

  it('measureNoise: truly late criteria, more are told within six closings than within two', () => {
    expect(noise.told.soon).toBeGreaterThanOrEqual(noise.told.inTime);
  });

  it('measureNoise: criteria at plan pace, are never urged', () => {
    expect(noise.falseCriteria).toBe(0);
  });
});
