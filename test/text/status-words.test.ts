import { STATUSES } from '../../src/domain/standing/standing';
import { STATUS_WORDS, TIMELINESS_WORDS, WORST_FIRST, compareWorstFirst } from '../../src/text/status-words';

test('STATUS_WORDS: every status, different words', () => {
  expect(new Set(STATUSES.map((status) => STATUS_WORDS[status].words)).size).toBe(STATUSES.length);
});

test('WORST_FIRST: every status exactly once', () => {
  expect([...WORST_FIRST].sort()).toEqual([...STATUSES].sort());
});

test('compareWorstFirst: behind and achieved, behind first', () => {
  expect(compareWorstFirst('BEHIND', 'ACHIEVED')).toBeLessThan(0);
});

test('TIMELINESS_WORDS: missed and pending, told apart', () => {
  expect(TIMELINESS_WORDS.MISSED.words).not.toBe(TIMELINESS_WORDS.PENDING.words);
});
