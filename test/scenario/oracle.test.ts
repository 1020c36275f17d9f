import { EXAMPLES, exampleText } from '../support/examples/examples';
import { figureDifferences } from '../support/figure-differences';
import { noticeDifferences } from '../support/notice-differences';
import { scenarioOf } from '../support/played-scenario';
import { reportOf } from '../support/simulated';
import { THOROUGH } from '../support/thorough';

jest.setTimeout(180_000);

/** Whole seasons take minutes: `THOROUGH=1` (set by the continuous check) plays them all, `npm test` the shorter ones; mergers are in `oracle-random`, too. */
const LONG = new Set(['mua-yen-a.json', 'hai-tieu-chi-cham.json', 'du-loai-thu.json', 'sap-nhap.json', 'mot-vong-don-doc.json', 'ky-thang.json', 'su-co.json', 'du-lieu-xau.json', 'sua-so-lieu.json']);
const PLAYED = Object.entries(EXAMPLES).filter(([name]) => THOROUGH || !LONG.has(name));

/**
 * The whole way, from a person's form to the report, against figures worked out from the file alone.
 * Examples in which mail is on and every run comes: there the oracle knows each notice of a closing too.
 */
const NOTICED = new Set(['sap-nhap.json', 'thay-doi-thon.json', 'ky-thang.json', 'hai-tieu-chi-cham.json']);

test.each(PLAYED)('%s: every figure and notice of the report is that of the oracle', async (name, make) => {
  const scenario = scenarioOf(exampleText(make()));
  const report = await reportOf(exampleText(make()));
  expect([...figureDifferences(scenario, report), ...(NOTICED.has(name) ? noticeDifferences(scenario, report) : [])]).toEqual([]);
});
