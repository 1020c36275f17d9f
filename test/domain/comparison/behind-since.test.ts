import { behindSince } from '../../../src/domain/comparison/behind-since';
import type { Status } from '../../../src/domain/standing/standing';
import { criterionStanding, registryOf, standingOf } from '../../text/support/sample';

const ID = 'APP_THANHHOA';

const after = (closings: readonly Status[], now: Status) => ({
  ...standingOf(registryOf(1)),
  commune: { [ID]: criterionStanding(ID, { status: now }) },
  periods: closings.map((status, at) => ({ id: `2026-W${40 + at}`, closesAt: at, coverage: { reported: 1, expected: 1 }, criteria: { [ID]: criterionStanding(ID, { status }) } })),
});

test.each<[Status[], Status, string | undefined]>([
  [['BEHIND', 'ON_TRACK', 'BEHIND', 'BEHIND'], 'BEHIND', '2026-W42'],
  [['BEHIND', 'BEHIND'], 'BEHIND', '2026-W40'],
  [['BEHIND', 'BEHIND'], 'AT_RISK', undefined],
  [['ON_TRACK'], 'BEHIND', undefined],
  [[], 'BEHIND', undefined],
])('behindSince: closings %j, now %s, %s', (closings, now, wanted) => {
  expect(behindSince(after(closings, now), ID)?.id).toBe(wanted);
});
