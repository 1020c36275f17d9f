import { EXAMPLES, exampleText } from '../support/examples/examples';
import { figureDifferences } from '../support/figure-differences';
import { noticeDifferences } from '../support/notice-differences';
import { scenarioOf } from '../support/played-scenario';
import { reportOf } from '../support/simulated';
import { THOROUGH } from '../support/thorough';

jest.setTimeout(180_000);

/** Whole seasons take minutes, so the continuous check plays them (`THOROUGH=1`); `npm test` goes the same way with a season of `oracle-random`. */
const thoroughly = THOROUGH ? test : test.skip;

/**
 * The whole way, from a person's form to the report, against figures worked out from the file alone.
 * Examples in which mail is on and every run comes: there the oracle knows each notice of a closing too.
 */
const NOTICED = new Set(['sap-nhap.json', 'thay-doi-thon.json', 'ky-thang.json', 'hai-tieu-chi-cham.json']);

thoroughly.each(Object.entries(EXAMPLES))('%s: every figure and notice of the report is that of the oracle', async (name, make) => {
  const scenario = scenarioOf(exampleText(make()));
  const report = await reportOf(exampleText(make()));
  expect([...figureDifferences(scenario, report), ...(NOTICED.has(name) ? noticeDifferences(scenario, report) : [])]).toEqual([]);
});
