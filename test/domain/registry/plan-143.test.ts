import { PLAN_143_AGENCIES, PLAN_143_CRITERIA } from '../../../src/domain/registry/plan-143';

test('PLAN_143_CRITERIA: targets, the fifth strict', () => {
  expect(PLAN_143_CRITERIA.map((criterion) => `${criterion.comparator}${criterion.targetHundredths}`))
    .toEqual(['>=10000', '>=4000', '>=4000', '>=10000', '>9300']);
});

test('PLAN_143_CRITERIA: lead agencies, all in the registry', () => {
  const ids = PLAN_143_AGENCIES.map((agency) => agency.id);
  expect(PLAN_143_CRITERIA.every((criterion) => ids.includes(criterion.leadAgency))).toBe(true);
});

test('PLAN_143_AGENCIES: as delivered, no mailbox to send to', () => {
  expect(PLAN_143_AGENCIES.flatMap((agency) => agency.mailboxes)).toEqual([]);
});

test('PLAN_143_CRITERIA: texts, composed Vietnamese', () => {
  const text = JSON.stringify([PLAN_143_CRITERIA, PLAN_143_AGENCIES]);
  expect(text).toBe(text.normalize('NFC'));
});
