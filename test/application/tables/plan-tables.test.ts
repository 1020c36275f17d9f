import { milestonesOf, readAgencies, readCriteria, readDenominators, readWeekWeights } from '../../../src/application/tables/plan-tables';
import type { Scalar, TableRow } from '../../../src/application/ports';

const rows = (...cells: Readonly<Record<string, Scalar>>[]): TableRow[] => cells.map((each, index) => ({ row: index + 2, cells: each }));

const CRITERION = { id: 'A', number: 1, name: 'Một', group: 'ADULT', target: '62,5', comparator: '≥', leadAgency: 'X' };

describe('plan tables', () => {
  it('readCriteria: a target with a decimal comma, is kept in hundredths', () => {
    expect(readCriteria(rows(CRITERION)).items[0]).toMatchObject({ targetHundredths: 6250, comparator: '>=', shortName: 'Một' });
  });

  it.each([['target', { target: 'bốn mươi' }], ['target', { target: 0 }], ['target', { target: 101 }], ['comparator', { comparator: '<' }], ['id', { id: 'Nhà ở' }]])('readCriteria: an unusable %s, is named', (column, cells) => {
    expect(readCriteria(rows({ ...CRITERION, ...cells }))).toMatchObject({ items: [], problems: [{ tab: 'criteria', row: 2, column }] });
  });

  it('readCriteria: rows out of order, come by number', () => {
    expect(readCriteria(rows({ ...CRITERION, id: 'B', number: 2 }, CRITERION)).items.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('milestonesOf: points in any order, come by day and without the unreadable', () => {
    expect(milestonesOf('31/10/2026: 70%; 30/09/2026: 50,5; mai: 3')).toEqual([{ day: '2026-09-30', percent: 50.5 }, { day: '2026-10-31', percent: 70 }]);
  });

  it('readAgencies: rows of one id, are one agency with several mailboxes', () => {
    const { items } = readAgencies(rows({ id: 'X', name: 'Công an', mailbox: 'a@x.vn' }, { id: 'X', mailbox: 'b@x.vn', validTo: '31/12/2026' }));
    expect(items).toEqual([{
      id: 'X', name: 'Công an', mailboxes: [{ address: 'a@x.vn', validFrom: null, validTo: null }, { address: 'b@x.vn', validFrom: null, validTo: '2026-12-31' }],
    }]);
  });

  it.each(['khong-phai-thu', 'a@b', 'a@x.vn, b@x.vn', '<a@x.vn>'])('readAgencies: mailbox %j, is named and not written to', (mailbox) => {
    expect(readAgencies(rows({ id: 'X', mailbox }))).toMatchObject({ items: [{ mailboxes: [] }], problems: [{ column: 'mailbox', given: mailbox }] });
  });

  it.each([['count', { count: '1.200' }], ['effectiveFrom', { effectiveFrom: 'hôm qua' }], ['basis', { basis: 'hộ khẩu' }]])('readDenominators: an unusable %s, is named', (column, cells) => {
    expect(readDenominators(rows({ village: 'QN-01', group: 'ADULT', count: 640, ...cells }))).toMatchObject({ items: [], problems: [{ column }] });
  });

  it('readDenominators: without a date, applies since ever', () => {
    expect(readDenominators(rows({ village: 'QN-01', group: 'ADULT', count: 640 })).items[0]).toMatchObject({ count: 640, effectiveFrom: null });
  });

  it.each([['monday', { monday: 'x' }], ['weight', { weight: 1.5 }]])('readWeekWeights: an unusable %s, is named', (column, cells) => {
    expect(readWeekWeights(rows({ monday: 46_265, weight: 1, ...cells })).problems).toMatchObject([{ column }]);
  });
});
