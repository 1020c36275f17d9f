import { readBundle } from '../../../../local/cli/read-bundle';
import type { Overlap } from '../../../../local/runtime/timeline';
import { playOn } from '../../../../local/scenario/play/play';
import { worldFor } from '../../../../local/scenario/play/world-for';
import { scenarioOf } from '../../../support/played-scenario';
import { randomSeason } from '../../../support/random-season';
import { THOROUGH } from '../../../support/thorough';

jest.setTimeout(240_000);

const playedIn = (overlap: Overlap, seed: number): unknown => {
  const scenario = scenarioOf(JSON.stringify(randomSeason(seed, 1, true)));
  const { world, notes } = playOn(worldFor(scenario, readBundle('.'), { overlap }), scenario);
  return { state: world.state, meter: world.meter(), notes };
};

test.each(THOROUGH ? [1, 2, 3, 4] : [1])('season %i with faults: all runs in workers, everything as when few are', (seed) => {
  expect(playedIn('ALWAYS', seed)).toEqual(playedIn('WHEN_NEEDED', seed));
});
