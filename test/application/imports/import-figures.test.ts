import { importFigures, previewImport } from '../../../src/application/imports/import-figures';
import { undoImport } from '../../../src/application/imports/undo-import';
import { RECOMPUTE } from '../../../src/application/intake/wake';
import type { Scalar } from '../../../src/application/ports';
import { at, FakeCommune } from '../../support/fake-commune';

type Cells = Readonly<Record<string, Scalar>>;

/** Reporters are listed, which must not matter: nobody sends a file. */
const commune = (...rows: Cells[]): FakeCommune => {
  const made = new FakeCommune({ reporters: 'thon@example.vn' });
  made.now = at('2026-09-15');
  made.book.type('imports', ...rows);
  return made;
};

const GOOD: Cells[] = [
  { village: 'QN-01', asOf: '2026-09-01', VNEID_L2: '100', DIGITAL_SKILLS: 0 },
  { village: 'QN-02', asOf: '08/09/2026', VNEID_L2: 200 },
];

const outcomes = (made: FakeCommune): string[] => made.book.rows('imports').map(({ cells }) => String(cells['outcome']));

const previewed = (...rows: Cells[]): string[] => {
  const made = commune(...rows);
  previewImport(made.services);
  return outcomes(made);
};

const shown = (made: FakeCommune): number | null => {
  made.run(RECOMPUTE);
  return made.master.picture.standing.commune['VNEID_L2']?.achieved ?? null;
};

describe('importFigures', () => {
  it.each<[string, Cells, string]>([
    ['blank', { VNEID_L2: '' }, 'chưa có con số nào'],
    ['text', { VNEID_L2: 'khoảng 100' }, 'chưa phải là một số'],
    ['a separator', { VNEID_L2: '1.234' }, '«1.234»'],
    ['a decimal', { VNEID_L2: 12.5 }, '«12.5»'],
    ['more than there are people', { VNEID_L2: 1001 }, 'lớn hơn tổng số'],
    ['a day to come', { asOf: '2026-10-01' }, 'sau ngày gửi'],
    ['a day that is none', { asOf: '31/02/2026' }, '«31/02/2026»'],
    ['a day long ago', { asOf: '2025-12-31' }, 'sớm hơn'],
    ['a name for an id', { village: 'thôn qn-01' }, 'Có phải QN-01'],
  ])('previewImport: %s, is named with its cell', (_, cells, sentence) => {
    expect(previewed({ village: 'QN-01', asOf: '2026-09-01', VNEID_L2: '100', ...cells })[0]).toContain(sentence);
  });

  it('previewImport: a fall without a reason, is named; with one it is fit', () => {
    const rows = (reason: string): Cells[] => [GOOD[0] ?? {}, { village: 'QN-01', asOf: '2026-09-08', VNEID_L2: '90', reason }];
    expect([previewed(...rows(''))[1], previewed(...rows('chuyển đi'))[1]]).toEqual([expect.stringContaining('thấp hơn'), expect.stringContaining('Đạt')]);
  });

  it('previewImport: a village and period twice, is named with the other row', () => {
    expect(previewed(GOOD[0] ?? {}, { village: 'QN-01', asOf: '2026-09-02', VNEID_L2: '120' })[1]).toContain('dòng 2');
  });

  it('previewImport: looked at only, leaves the ledger alone', () => {
    const made = commune(...GOOD);
    previewImport(made.services);
    expect(made.ledger).toEqual([]);
  });

  it('importFigures: rows that are fit, count and are marked', () => {
    const made = commune(...GOOD);
    importFigures(made.services, 'lan@example.vn');
    const [first] = made.ledger;
    expect([shown(made), first?.entry.kind === 'REPORT' && first.entry.reason]).toEqual([300, 'nhập từ tệp']);
  });

  it('importFigures: one row at fault, takes over none', () => {
    const made = commune(...GOOD, { village: 'QN-01', asOf: '2026-09-15', VNEID_L2: 'nhiều' });
    importFigures(made.services, '');
    expect(made.ledger).toEqual([]);
  });

  it('importFigures: clicked twice, imports once', () => {
    const made = commune(...GOOD);
    importFigures(made.services, '');
    importFigures(made.services, '');
    expect(made.ledger).toHaveLength(4);
  });

  it('importFigures: a figure the village reported itself, is not replaced', () => {
    const made = new FakeCommune();
    made.send('QN-01', { VNEID_L2: '110' });
    made.run();
    made.book.type('imports', GOOD[0] ?? {});
    importFigures(made.services, '');
    expect([outcomes(made)[0], shown(made)]).toEqual([expect.stringContaining('đã tự báo cáo 110'), 110]);
  });

  it.each([';', ',', '\t'])('importFigures: lines of a CSV file with %j, are read by their headers', (sign) => {
    const lines = [['Mã thôn', 'Đến ngày', '1', 'Kỹ năng số cơ bản'], ['QN-01', '01/09/2026', '100', '7']];
    const made = commune(...lines.map((line) => ({ village: line.join(sign) })));
    importFigures(made.services, '');
    expect(made.ledger[0]?.entry).toMatchObject({ figures: { VNEID_L2: 100, DIGITAL_SKILLS: 7 } });
  });

  it('undoImport: the last import, counts no more and stays in an intact ledger', () => {
    const made = commune(...GOOD);
    importFigures(made.services, '');
    made.now = at('2026-09-16');
    const undone = undoImport(made.services, 'lan@example.vn');
    expect([undone, shown(made), made.ledger.length, undoImport(made.services, '')]).toEqual([2, null, 6, 0]);
  });

  it('undoImport: rows taken back, can be imported again', () => {
    const made = commune(...GOOD);
    importFigures(made.services, '');
    made.now = at('2026-09-16');
    undoImport(made.services, '');
    importFigures(made.services, '');
    expect(shown(made)).toBe(300);
  });
});
