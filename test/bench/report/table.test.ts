import type { Group, Line } from '../../../bench/report/line';
import { tableText } from '../../../bench/report/table';

const line = (figure: number, atMost: number | null): Line => ({ id: 'x', what: 'gộp sổ', size: 'xã', figure, atMost, unit: 'CALLS' });
const groups = (...lines: Line[]): Group[] => [{ title: 'Nhóm', lines }];
const last = (text: string): string => text.trimEnd().split('\n').pop() ?? '';

describe('table of the benchmark', () => {
  it('tableText: a figure at its target, is met', () => expect(last(tableText(groups(line(12, 12))))).toMatch(/ {2}đạt$/));

  it('tableText: a figure above its target, is said to miss it', () => {
    expect(last(tableText(groups(line(13, 12))))).toMatch(/chưa đạt$/);
  });

  it('tableText: a figure without target, is not judged', () => {
    expect(last(tableText(groups(line(13, null))))).toMatch(/13 lần gọi$/);
  });

  it('tableText: figures of different length, end in the same column', () => {
    const rows = tableText(groups(line(7, 12), line(1234, 1300))).split('\n').filter((row) => row.startsWith('gộp'));
    expect(new Set(rows.map((row) => row.indexOf(' lần gọi  đạt'))).size).toBe(1);
  });
});
