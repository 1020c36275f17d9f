import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../../local/scenario/file/read-scenario';
import type { Scenario } from '../../local/scenario/file/schema';
import { isoInVietnam } from '../../local/scenario/instants';
import { expectedOf } from '../oracle/expected';
import { changingScenario } from '../support/changing-season';
import { differences } from '../support/differences';
import { domainSeason } from '../support/domain-season';
import { randomSeason } from '../support/random-season';
import { THOROUGH } from '../support/thorough';

/** Every figure of the product's rules against the figures that the oracle works out on its own. */
const compared = (scenario: Scenario): string[] => {
  const expected = expectedOf(scenario);
  const got = domainSeason(scenario);
  const periods = (expected.periods as { closesAt: number }[]).map((period) => ({ ...period, closesAt: isoInVietnam(period.closesAt) }));
  const submissions = got.submissions.map((submission) => ({ ...submission, codes: [...submission.codes].sort() }));
  return differences({ ...expected, periods }, { ...got, submissions });
};

const example = (name: string): Scenario => {
  const read = readScenario(readFileSync(join(__dirname, '../../docs/scenarios', name), 'utf8'));
  if (!read.ok) throw new Error(read.sentence);
  return read.scenario;
};

test.each(['mua-yen-a.json', 'hai-tieu-chi-cham.json', 'du-lieu-xau.json', 'su-co.json', 'ky-thang.json'])('%s: the same figures', (name) => {
  expect(compared(example(name))).toEqual([]);
});

test.each(Array.from({ length: THOROUGH ? 30 : 3 }, (_, index) => index + 1))('random season %i: the same figures', (seed) => {
  const read = readScenario(JSON.stringify(randomSeason(seed)));
  expect(read.ok ? compared(read.scenario) : read.sentence).toEqual([]);
});

test.each(Array.from({ length: THOROUGH ? 60 : 4 }, (_, index) => index + 1))('season %i of imports, mergers, splits, weights and milestones: the same figures', (seed) => {
  expect(compared(changingScenario(seed, 10))).toEqual([]);
});
