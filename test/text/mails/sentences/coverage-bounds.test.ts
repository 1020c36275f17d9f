import { coverageBounds } from '../../../../src/text/mails/sentences/coverage-bounds';
import { registryOf, standingOf, villageStanding } from '../../support/sample';

const registry = registryOf(2);

test('coverageBounds: one silent village of two, nobody and everybody', () => {
  const silent = villageStanding('QN-02', 500, { currentTimeliness: null });
  const standing = standingOf(registry, { villages: [villageStanding('QN-01', 320), silent] });
  expect(coverageBounds(standing, registry, 'APP_THANHHOA')).toEqual({ best: 75, worst: 25 });
});

test('coverageBounds: no denominators, unknown', () => {
  expect(coverageBounds(standingOf(registry, { villages: [] }), registry, 'APP_THANHHOA')).toBeNull();
});
