import { NOTICE_KINDS, OUTBOX_STATES } from '../../../src/application/tables/outbox-table';
import { NOTICE_KIND_LEGEND, NOTICE_STATE_LEGEND, noticeKindWords, noticeStateWords } from '../../../src/text/master-sheet/notice-words';

test('noticeKindWords: every kind of notice, in Vietnamese', () => {
  expect(NOTICE_KINDS.filter((kind) => noticeKindWords(kind) === kind)).toEqual([]);
});

test('noticeStateWords: every state of an outbox line, in Vietnamese', () => {
  expect(OUTBOX_STATES.filter((state) => noticeStateWords(state) === state)).toEqual([]);
});

test('NOTICE_KIND_LEGEND: every kind, with its words', () => {
  expect(NOTICE_KINDS.filter((kind) => !NOTICE_KIND_LEGEND.includes(`\n${kind} = ${noticeKindWords(kind)}`))).toEqual([]);
});

test('NOTICE_STATE_LEGEND: every state, with its words', () => {
  expect(OUTBOX_STATES.filter((state) => !NOTICE_STATE_LEGEND.includes(`\n${state} = ${noticeStateWords(state)}`))).toEqual([]);
});
