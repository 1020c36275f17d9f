import type { NoticeKind } from '../../src/application/tables/outbox-table';
import { callsUpTo, prepared, tracesOf, type Prepared } from './support/disturbed';
import { NOTICE_SITUATIONS } from './support/notice-situations';

jest.setTimeout(120_000);

/** Every fifth call, where time is short; CRASH_STEP=1 (set by the continuous check) takes all. */
const STEP = 5;

const KINDS: readonly (readonly NoticeKind[])[] = [
  ['DUTY', 'ESCALATION', 'LAG', 'MISSING', 'RECOVERED', 'REMINDER', 'SUMMARY'],
  ['CHANGED', 'MISSING', 'REMINDER', 'SUMMARY'],
];

/** Kinds of letters of the newest closing, or of corrections, in a line «key state» of the outcome. */
const kindsIn = (outbox: readonly string[], period: string): string[] =>
  [...new Set(outbox.filter((line) => line.includes(period)).map((line) => line.split('|')[0] ?? ''))].sort();

describe.each(NOTICE_SITUATIONS.map((situation, index) => ({ name: situation.name, situation, kinds: KINDS[index] ?? [] })))('$name', ({ situation, kinds }) => {
  let ready: Prepared;

  beforeAll(() => {
    ready = prepared(situation);
  });

  test('undisturbed, brings every kind it is about', () => {
    expect(kindsIn(ready.outcome.outbox, kinds.includes('CHANGED') ? '2026-W36' : '2026-W38')).toEqual(kinds);
  });

  test('killed at any call, nothing is doubled or lost', () => {
    expect(tracesOf(ready, 'kill', callsUpTo(ready.calls, STEP))).toEqual([]);
  });

  test('a service error at any call, nothing is doubled or lost', () => {
    expect(tracesOf(ready, 'service-error', callsUpTo(ready.calls, STEP))).toEqual([]);
  });
});

test('mails: what the self-check found, leaves once', () => {
  const mails = NOTICE_SITUATIONS.slice(1).flatMap((situation) => prepared(situation).outcome.mails);
  expect(mails.filter((label) => label.includes('Tự kiểm tra'))).toHaveLength(1);
});

test('outbox: a reminder that a report overtook, ends withdrawn and not sent', () => {
  const outbox = NOTICE_SITUATIONS.slice(1).flatMap((situation) => prepared(situation).outcome.outbox);
  expect(outbox.filter((line) => line.startsWith('REMINDER|QN-02|AFTER'))).toEqual(['REMINDER|QN-02|AFTER|2026-W36 WITHDRAWN']);
});
