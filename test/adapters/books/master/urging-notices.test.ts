import { urgingNotices } from '../../../../src/adapters/books/master/urging-notices';
import type { AgencyAnswer } from '../../../../src/application/tables/answers-table';
import type { OutboxLine } from '../../../../src/application/tables/outbox-table';
import { registryOf } from '../../../text/support/sample';

const HOUR = 3_600_000;

const line = (change: Partial<OutboxLine> = {}): OutboxLine => ({
  key: 'LAG|CONG_AN_XA|VNEID_L2|2026-W36', kind: 'LAG', to: ['congan@example.vn'], criteria: ['VNEID_L2'], periodId: '2026-W36', subject: 'Tiến độ',
  state: 'SENT', tries: 1, queuedAt: 0, sentAt: HOUR, note: '', text: '', html: '', ...change,
});

const answer = (at: number, words: string, noticeKey = line().key): AgencyAnswer => ({
  at, agencyId: 'CONG_AN_XA', periodId: '2026-W36', answer: words, text: '', until: '', noticeKey, key: String(at),
});

const shown = (own: OutboxLine, answers: readonly AgencyAnswer[]) => {
  const [notice] = urgingNotices({ notices: [own], answers, registry: registryOf(1) });
  return [notice?.answer, notice?.answeredAt];
};

test('urgingNotices: two answers, the last word and the time of the first', () => {
  expect(shown(line(), [answer(5 * HOUR, 'đã có biện pháp'), answer(2 * HOUR, 'đã nhận')])).toEqual(['đã có biện pháp', 2 * HOUR]);
});

test('urgingNotices: an answer to another digest, is none to this one', () => {
  expect(shown(line(), [answer(2 * HOUR, 'đã nhận', 'LAG|CONG_AN_XA|VNEID_L2|2026-W35')])).toEqual([null, null]);
});

test('urgingNotices: an answer typed by hand after it, answers it', () => {
  expect(shown(line(), [answer(2 * HOUR, 'đã nhận', '')])).toEqual(['đã nhận', 2 * HOUR]);
});

test('urgingNotices: a withdrawn digest, waits for no answer', () => {
  expect(shown(line({ state: 'WITHDRAWN' }), [])).toEqual(['', null]);
});

test('urgingNotices: letters to villages and to the installer, are not shown', () => {
  expect(urgingNotices({ notices: [line({ kind: 'REMINDER' }), line({ kind: 'HEALTH' })], answers: [], registry: registryOf(1) })).toEqual([]);
});
