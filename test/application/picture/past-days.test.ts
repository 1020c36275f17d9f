import fc from 'fast-check';
import { readHistory } from '../../../src/application/history/history-table';
import { pictureOf } from '../../../src/application/picture/picture-on';
import { readAnswers } from '../../../src/application/tables/answers-table';
import { readOfficial } from '../../../src/application/tables/verification-tables';
import { readRenames } from '../../../src/application/village-changes/renames';
import type { TabId } from '../../../src/application/tables/columns';
import { addDays } from '../../../src/domain/calendar/day';
import { at, FakeCommune } from '../../support/fake-commune';

const START = '2026-09-01';
const DAYS = 12;

type Deed = (commune: FakeCommune) => void;

const edit = (tab: TabId, place: number, cells: Record<string, string | number>): Deed => (commune) => {
  const rows = commune.book.rows(tab);
  const row = rows[place % Math.max(1, rows.length)];
  if (row === undefined) commune.book.type(tab, cells);
  else commune.book.retype(tab, row.row, cells);
};

const number = fc.integer({ min: 0, max: 900 });
const day = fc.integer({ min: 0, max: DAYS }).map((days) => addDays(START, days));

/** What villages and hands may do in a day. */
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(fc.constantFrom('QN-01', 'QN-02'), number).map(([id, count]): Deed => (commune) => commune.send(id, { VNEID_L2: String(count), reason: 'rà soát' })),
  fc.tuple(number, number).map(([place, count]) => edit('denominators', place, { count })),
  fc.tuple(number, day).map(([count, effectiveFrom]): Deed => (commune) => commune.book.type('denominators', { village: 'QN-01', group: 'SIX_PLUS', count, effectiveFrom })),
  fc.tuple(number, number).map(([place, name]) => edit('villages', place, { name: `Thôn ${name}` })),
  fc.tuple(number, fc.constantFrom(50, 90)).map(([place, target]) => edit('criteria', place, { target })),
  fc.tuple(fc.constantFrom('riskPoints', 'staleDays'), fc.constantFrom('3', 'ba')).map(([key, value]): Deed => (commune) => commune.book.type('settings', { key, value })),
  fc.tuple(number, day).map(([count, on]): Deed => (commune) => commune.book.type('official', { criterion: 'VNEID_L2', day: on, count })),
  fc.constant<Deed>((commune) => commune.book.sort('denominators', (a, b) => Number(a['count']) - Number(b['count']))),
);

/** The picture of a day as asked for now. */
const pictureOn = (commune: FakeCommune, showDay: string): string => {
  const { registry, book } = commune;
  return JSON.stringify(pictureOf({
    registry: { ...registry, settings: { ...registry.settings, showDay } },
    entries: commune.ledger.map(({ entry }) => entry),
    history: readHistory(book.rows('history')),
    official: readOfficial(book.rows('official')),
    answers: readAnswers(book.rows('answers')),
    renames: readRenames(book.rows('changes')),
    notices: commune.outbox, verified: [], difficulties: [], now: commune.now,
  }));
};

it('pictureOf: every past day, is for ever what it was on the day after', () => {
  fc.assert(fc.property(fc.array(fc.array(deed, { maxLength: 3 }), { minLength: DAYS, maxLength: DAYS }), (season) => {
    const commune = new FakeCommune();
    const seen = new Map<string, string>();
    season.forEach((deeds, days) => {
      const today = addDays(START, days);
      commune.now = at(today, 8);
      commune.run();
      if (days > 0) seen.set(addDays(today, -1), pictureOn(commune, addDays(today, -1)));
      deeds.forEach((act) => act(commune));
      commune.now = at(today, 20);
      commune.run();
    });
    commune.now = at('2026-12-01');
    expect([...seen.keys()].map((past) => pictureOn(commune, past) === seen.get(past))).toEqual([...seen.keys()].map(() => true));
  }), { seed: 11, numRuns: 20 });
});
