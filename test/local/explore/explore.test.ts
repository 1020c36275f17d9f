import { readBundle } from '../../../local/cli/read-bundle';
import { exploreOne } from '../../../local/explore/explore-one';
import { Ground } from '../../../local/explore/ground';
import { scheduleOf } from '../../../local/explore/schedule';

jest.setTimeout(180_000);

/** `.ci/run` plays thousands through `npm run explore`. */
const SEEDS = 100;

test('explore: random schedules of people and faults, end with every invariant whole', () => {
  const ground = new Ground(readBundle('.'));
  const broken = Array.from({ length: SEEDS }, (_, seed) => seed).flatMap((seed) => exploreOne(ground, scheduleOf(seed)).map((sentence) => `seed ${seed}: ${sentence}`));
  expect(broken).toEqual([]);
});
