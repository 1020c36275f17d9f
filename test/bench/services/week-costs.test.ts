import { join } from 'node:path';
import { Commune } from '../../../bench/commune/commune';
import { letWeeksPass } from '../../../bench/commune/past-weeks';
import { weekCosts } from '../../../bench/services/week-costs';
import { readBundle } from '../../../local/cli/read-bundle';
import { brokenTargets } from '../../../bench/quick';

const BUNDLE = readBundle(join(__dirname, '../../..'));

const costsIn = (villages: number, week: number) => {
  const commune = new Commune(villages, BUNDLE);
  letWeeksPass(commune, { first: 1, last: week - 1 }, () => undefined);
  return { villages, week, ...weekCosts(commune, week) };
};

it('weekCosts: two sizes in different weeks, keep every target', () => {
  expect(brokenTargets([costsIn(5, 3), costsIn(9, 2)])).toEqual([]);
});
