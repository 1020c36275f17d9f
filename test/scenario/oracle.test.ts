import { EXAMPLES } from '../support/examples/examples';
import { exampleScenario, played, scenarioOf } from '../support/played-scenario';
import { figureDifferences } from '../support/figure-differences';
import { randomSeason } from '../support/random-season';

/** The whole way, from a person's form to the report, against figures worked out from the file alone. */
test.each(Object.keys(EXAMPLES))('%s: every figure of the report is that of the oracle', (name) => {
  const scenario = exampleScenario(name);
  expect(figureDifferences(scenario, played(scenario))).toEqual([]);
});

test.each([1, 2, 3, 4])('random season %i: every figure of the report is that of the oracle', (seed) => {
  const scenario = scenarioOf(JSON.stringify(randomSeason(seed)));
  expect(figureDifferences(scenario, played(scenario))).toEqual([]);
});
