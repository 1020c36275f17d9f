import { changingSeason } from '../support/changing-season';
import { EXAMPLES, exampleText } from '../support/examples/examples';
import { figureDifferences } from '../support/figure-differences';
import { noticeDifferences } from '../support/notice-differences';
import { scenarioOf } from '../support/played-scenario';
import { randomSeason } from '../support/random-season';
import { reportOf } from '../support/simulated';
import { THOROUGH } from '../support/thorough';

jest.setTimeout(180_000);

/** Whole seasons take minutes: `THOROUGH=1` (set by the continuous check) plays them all, `npm test` the shorter ones. */
const LONG = new Set(['mua-yen-a.json', 'hai-tieu-chi-cham.json', 'du-loai-thu.json']);
const PLAYED = Object.entries(EXAMPLES).filter(([name]) => THOROUGH || !LONG.has(name));
/** `npm test` plays one with faults only: its figures must be those without. */
const SEEDS = THOROUGH ? [1, 2, 3, 4, 5, 6] : [];
const CHANGING_SEEDS = THOROUGH ? [1, 2, 3, 4, 5, 6] : [1, 3];
const FAULTY_SEEDS = THOROUGH ? [11, 12, 13, 14, 15, 16] : [11];

/** The whole way, from a person's form to the report, against figures worked out from the file alone. */
const compared = async (text: string): Promise<string[]> => figureDifferences(scenarioOf(text), await reportOf(text));

/** Examples in which mail is on and every run comes: there the oracle knows each notice of a closing too. */
const NOTICED = new Set(['sap-nhap.json', 'thay-doi-thon.json', 'ky-thang.json', 'hai-tieu-chi-cham.json']);

test.each(PLAYED)('%s: every figure and notice of the report is that of the oracle', async (name, make) => {
  const scenario = scenarioOf(exampleText(make()));
  const report = await reportOf(exampleText(make()));
  expect([...figureDifferences(scenario, report), ...(NOTICED.has(name) ? noticeDifferences(scenario, report) : [])]).toEqual([]);
});

const testEach = (seeds: readonly number[]) => (seeds.length === 0 ? test.skip.each([0]) : test.each(seeds));

testEach(SEEDS)('random season %i: every figure of the report is that of the oracle', async (seed) => {
  expect(await compared(JSON.stringify(randomSeason(seed, 4)))).toEqual([]);
});

test.each(CHANGING_SEEDS)('season %i of imports, mergers and splits: every figure of the report is that of the oracle', async (seed) => {
  expect(await compared(JSON.stringify(changingSeason(seed, 4)))).toEqual([]);
});

test.each(FAULTY_SEEDS)('random season %i with faults: the same figures as without', async (seed) => {
  expect(await compared(JSON.stringify(randomSeason(seed, 4, true)))).toEqual([]);
});
