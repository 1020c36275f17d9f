import { lineageOf } from '../../../src/domain/roster/lineage';
import { village } from '../builders';

const idsOf = (villages: Parameters<typeof lineageOf>[0]['villages']) =>
  [...lineageOf({ villages })].map(([heir, merged]) => [heir, merged.map((one) => one.id)]);

test('lineageOf: two merged into one, both named', () => {
  expect(idsOf([village('A', { mergedInto: 'N' }), village('B', { mergedInto: 'N' }), village('N')])).toEqual([['N', ['A', 'B']]]);
});

test('lineageOf: merged into itself, replaced nothing', () => {
  expect(idsOf([village('A', { mergedInto: 'A' })])).toEqual([]);
});

test('lineageOf: heir of a circle, not lost', () => {
  const villages = [village('C', { mergedInto: 'A' }), village('A', { mergedInto: 'B' }), village('B', { mergedInto: 'A' })];
  expect(idsOf(villages)).toEqual([['A', ['C']]]);
});
