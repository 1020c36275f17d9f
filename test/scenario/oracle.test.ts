import { EXAMPLES, exampleText } from '../support/examples/examples';
import { figureDifferences } from '../support/figure-differences';
import { scenarioOf } from '../support/played-scenario';
import { randomSeason } from '../support/random-season';
import { reportOf } from '../support/simulated';

jest.setTimeout(180_000);

/** The whole way, from a person's form to the report, against figures worked out from the file alone. */
const compared = async (text: string): Promise<string[]> => figureDifferences(scenarioOf(text), await reportOf(text));

test.each(Object.entries(EXAMPLES))('%s: every figure of the report is that of the oracle', async (_, make) => {
  expect(await compared(exampleText(make()))).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6])('random season %i: every figure of the report is that of the oracle', async (seed) => {
  expect(await compared(JSON.stringify(randomSeason(seed, 4)))).toEqual([]);
});

test.each([11, 12, 13, 14, 15, 16])('random season %i with faults: the same figures as without', async (seed) => {
  expect(await compared(JSON.stringify(randomSeason(seed, 4, true)))).toEqual([]);
});
