import { changingSeason } from '../support/changing-season';
import { figureDifferences } from '../support/figure-differences';
import { scenarioOf } from '../support/played-scenario';
import { randomSeason } from '../support/random-season';
import { reportOf } from '../support/simulated';
import { THOROUGH } from '../support/thorough';

jest.setTimeout(180_000);

/** `npm test` plays one season with everything that changes a village; the rest, also those with faults, whose figures must be those without, is for `THOROUGH=1`. */
const CHANGING_SEEDS = THOROUGH ? [1, 2, 3, 4, 5, 6] : [1];
const thoroughly = THOROUGH ? test : test.skip;

/** The whole way, from a person's form to the report, against figures worked out from the file alone. */
const compared = async (season: object): Promise<string[]> => {
  const text = JSON.stringify(season);
  return figureDifferences(scenarioOf(text), await reportOf(text));
};

thoroughly.each([1, 2, 3, 4, 5, 6])('random season %i: every figure of the report is that of the oracle', async (seed) => {
  expect(await compared(randomSeason(seed, 4))).toEqual([]);
});

test.each(CHANGING_SEEDS)('season %i of imports, mergers and splits: every figure of the report is that of the oracle', async (seed) => {
  expect(await compared(changingSeason(seed, 4))).toEqual([]);
});

thoroughly.each([11, 12, 13, 14, 15, 16])('random season %i with faults: the same figures as without', async (seed) => {
  expect(await compared(randomSeason(seed, 4, true))).toEqual([]);
});
