import { statusOf } from '../../../src/domain/standing/status';
import type { StatusFacts } from '../../../src/domain/standing/status';
import type { Status } from '../../../src/domain/standing/standing';

const from40 = { targetHundredths: 4000, comparator: '>=' as const };
const over93 = { targetHundredths: 9300, comparator: '>' as const };
const all = { targetHundredths: 10_000, comparator: '>=' as const };
const behind: StatusFacts = { achieved: 20, eligible: 100, criterion: from40, plan: 30, gap: 10, overdue: false, riskPoints: 5 };

const cases: readonly (readonly [string, Partial<StatusFacts>, Status])[] = [
  ['no report', { achieved: null }, 'NO_DATA'],
  ['no denominator', { eligible: null }, 'NO_DATA'],
  ['denominator of 0', { achieved: 0, eligible: 0 }, 'NO_DATA'],
  ['above a target below 100 %', { achieved: 41 }, 'EXCEEDED'],
  ['exactly the target', { achieved: 40 }, 'ACHIEVED'],
  ['everybody where all are asked', { achieved: 100, criterion: all }, 'ACHIEVED'],
  ['one over 93 % where more than 93 % is asked', { achieved: 94, criterion: over93 }, 'ACHIEVED'],
  ['exactly 93 % where more is asked, at the end', { achieved: 93, criterion: over93, overdue: true }, 'OVERDUE'],
  ['target met after the deadline', { achieved: 40, overdue: true }, 'ACHIEVED'],
  ['nothing after the deadline', { achieved: 0, overdue: true }, 'OVERDUE'],
  ['zero reported, plan unknown', { achieved: 0, plan: null, gap: null }, 'ZERO_REPORTED'],
  ['no plan value', { plan: null, gap: null }, 'NOT_ASSESSABLE'],
  ['exactly on plan', { gap: 0 }, 'ON_TRACK'],
  ['rounding noise above plan', { gap: 1e-12 }, 'ON_TRACK'],
  ['five points below plan', { gap: 5 }, 'AT_RISK'],
  ['more than five points below plan', { gap: 5.01 }, 'BEHIND'],
  ['small village whose limit reaches the plan', { wilsonUpperPercent: 30 }, 'AT_RISK'],
  ['village whose limit is below the plan', { wilsonUpperPercent: 29.9 }, 'BEHIND'],
];

test.each(cases)('statusOf: %s, %j gives %s', (_what, facts, status) => {
  expect(statusOf({ ...behind, ...facts })).toBe(status);
});
