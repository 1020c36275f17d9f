import { readVillages } from '../../../src/application/tables/villages-table';
import type { Scalar } from '../../../src/application/ports';

const read = (...rows: Readonly<Record<string, Scalar>>[]) => readVillages(rows.map((cells, index) => ({ row: index + 2, cells })));

describe('readVillages', () => {
  it('readVillages: rows out of order, come in the commune’s order', () => {
    const { villages } = read({ id: 'B', order: 2 }, { id: 'A', order: 1 });
    expect(villages.map(({ village }) => village.id)).toEqual(['A', 'B']);
  });

  it.each([['no id', { name: 'Thôn 1' }], ['an id with a blank', { id: 'QN 01' }], ['an id with a quote', { id: "QN'01" }]])('readVillages: a row with %s, is named', (_, cells) => {
    expect(read(cells).problems).toMatchObject([{ tab: 'villages', row: 2, column: 'id' }]);
  });

  it('readVillages: an id given twice, counts once and is named', () => {
    const { villages, problems } = read({ id: 'A', name: 'một' }, { id: 'A', name: 'hai' });
    expect([villages.map(({ village }) => village.name), problems.map(({ row }) => row)]).toEqual([['một'], [3]]);
  });

  it('readVillages: a full row, is read whole', () => {
    const { villages } = read({
      id: 'A', order: 3, name: 'Thôn A', aliases: 'a; b', reporters: 'X@Example.vn, y@example.vn', validFrom: 46_265, validTo: '31/12/2026', mergedInto: 'B', formId: 'f', formUrl: 'u', sheetId: 1234567890,
    });
    expect(villages[0]).toMatchObject({
      village: { aliases: ['a', 'b'], reporters: ['x@example.vn', 'y@example.vn'], validFrom: '2026-08-31', validTo: '2026-12-31', mergedInto: 'B' },
      form: { formId: 'f', formUrl: 'u', sheetId: 1234567890 },
    });
  });

  it('readVillages: a form without its tab, counts as not linked', () => {
    expect(read({ id: 'A', formId: 'f' }).villages[0]?.form).toBeNull();
  });
});
