import { TabDesk } from '../../../../local/scenario/play/tab-desk';
import { emptyDesktop } from './desktop';

const typed = (cells: Record<string, string | number | boolean>): unknown => {
  const desk = new TabDesk(emptyDesktop());
  desk.append('villages', cells);
  return desk.rows('villages').map((row) => Object.fromEntries(Object.entries(row.cells).filter(([, value]) => value !== null)));
};

describe('TabDesk', () => {
  test('rows typed one after the other: found in their order', () => {
    const desk = new TabDesk(emptyDesktop());
    desk.append('agencies', { id: 'A' });
    desk.append('agencies', { id: 'B' });
    expect(desk.rows('agencies').map(({ row, cells }) => [row, cells['id']])).toEqual([[2, 'A'], [3, 'B']]);
  });

  test('an id of digits: stays text', () => expect(typed({ id: '007' })).toEqual([{ id: '007' }]));

  test('a name like a formula: stays text', () => expect(typed({ name: '=1+1' })).toEqual([{ name: '=1+1' }]));

  test('a day: becomes a date', () => expect(typed({ validFrom: '2026-09-14' })).toEqual([{ validFrom: 46279 }]));

  test('a number with decimals: stays a number', () => expect(typed({ order: 62.5 })).toEqual([{ order: 62.5 }]));

  test('an update: other cells stay', () => {
    const desk = new TabDesk(emptyDesktop());
    desk.append('agencies', { id: 'A', name: 'Cơ quan A' });
    desk.update('agencies', 2, { mailbox: 'a@example.vn' });
    expect(desk.rows('agencies')[0]?.cells).toMatchObject({ id: 'A', name: 'Cơ quan A', mailbox: 'a@example.vn' });
  });

  test('an unknown column: refused by name', () => {
    expect(() => new TabDesk(emptyDesktop()).append('agencies', { phone: '1' })).toThrow('không có cột phone');
  });
});
