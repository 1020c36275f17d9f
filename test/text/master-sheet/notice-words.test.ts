import { noticeKindWords, noticeStateWords } from '../../../src/text/master-sheet/notice-words';

test('noticeKindWords: every kind of the plan of notices, in Vietnamese', () => {
  const kinds = ['LAG', 'RECOVERED', 'ESCALATION', 'MISSING', 'REMINDER', 'RETURNED', 'CHANGED', 'HEALTH'];
  expect(kinds.filter((kind) => noticeKindWords(kind) === kind)).toEqual([]);
});

test('noticeStateWords: every state of an outbox line, in Vietnamese', () => {
  const states = ['QUEUED', 'SENDING', 'SENT', 'DEFERRED', 'FAILED'];
  expect(states.filter((state) => noticeStateWords(state) === state)).toEqual([]);
});
