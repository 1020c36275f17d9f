import type { CellState } from '../../../../local/google/state';
import { standingList } from '../../../../local/pages/overview/standing-list';
import { standingRows } from '../../../../local/pages/overview/standing-rows';
import { aBook, aSheet } from '../sample-state';

const HEADER = ['Tiêu chí', 'Tỷ lệ', 'Kế hoạch đến nay', 'Chỉ tiêu', 'Trạng thái'];

const texts = (values: readonly string[]): CellState[] => values.map((value) => ({ value }));

const percent = (value: number): CellState => ({ value, format: { numberFormat: '0.00%' } });

const row: CellState[] = [
  { value: '2. Chữ ký số' },
  percent(0.1243),
  percent(0.1753),
  { value: '40%' },
  { value: 'Chậm tiến độ', note: 'Tỷ lệ: 982 / 7.898', format: { background: '#c2410c' } },
];

const master = (rows: CellState[][]): ReturnType<typeof aBook> => aBook([aSheet({ title: 'Tổng hợp xã', rows })]);

describe('standing of the commune', () => {
  it('standingRows: banner above the header, rows as the book shows them', () => {
    const [first] = standingRows(master([texts(['MÔ HÌNH']), texts(HEADER), row, texts(['Căn cứ: …'])]));
    expect(first).toMatchObject({ criterion: '2. Chữ ký số', percent: '12,43%', percentRatio: 0.1243, status: 'Chậm tiến độ' });
  });

  it('standingRows: footnotes under the table, left out', () => {
    expect(standingRows(master([texts(HEADER), row, texts(['Căn cứ: …'])]))).toHaveLength(1);
  });

  it('standingRows: a book without the table, nothing', () => {
    expect(standingRows(aBook([aSheet()]))).toEqual([]);
  });

  it('standingList: status in words and in the colour of the book', () => {
    const drawn = String(standingList(standingRows(master([texts(HEADER), row]))));
    expect(drawn).toMatch(/class="status" style="background-color:#c2410c[^"]*">Chậm tiến độ</);
  });

  it('standingList: the arithmetic of the note, at hand', () => {
    expect(String(standingList(standingRows(master([texts(HEADER), row]))))).toContain('Tỷ lệ: 982 / 7.898');
  });
});
