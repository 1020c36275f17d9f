import { noticesOf } from '../oracle/notices';
import { laggingSeason } from '../support/lagging-season';
import { noticeDifferences } from '../support/notice-differences';
import { noticeSeason } from '../support/notice-season';
import { scenarioOf } from '../support/played-scenario';
import { THOROUGH } from '../support/thorough';

/** Every notice of a closing by the product's rules against those that the oracle finds due from the file alone. */
const season = (seed: number) => scenarioOf(JSON.stringify(laggingSeason(seed, 8)));
/** One season that holds every kind, for `npm test`. */
const SEEDS = THOROUGH ? Array.from({ length: 60 }, (_, index) => index + 1) : [7];

test.each(SEEDS)('season %i: the same notices at every closing', (seed) => {
  const scenario = season(seed);
  expect(noticeDifferences(scenario, noticeSeason(scenario))).toEqual([]);
});

test('the seasons: every kind of notice occurs in some of them', () => {
  const kinds = new Set(SEEDS.slice(0, 20).flatMap((seed) => noticesOf(season(seed)).map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(['ESCALATION', 'LAG', 'MISSING', 'RECOVERED']);
});
