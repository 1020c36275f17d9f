import { installed, type Commune } from './support/installed';

const REPORTER = 't1@example.vn';

/** Clicks with answers prepared, and gives what was shown. */
const blank = (commune: Commune, answers: readonly string[]): string => {
  commune.world.takeDialogs();
  commune.world.answerDialogs(answers.map((text) => ({ button: 'OK', text })));
  commune.click('blankAddress');
  return commune.world.takeDialogs().map(({ text }) => text).join('\n');
};

const used = (): Commune => {
  const commune = installed();
  commune.send('QN-01', { VNEID_L2: '300' });
  return commune;
};

const cellsOf = (commune: Commune): string => JSON.stringify(commune.operations.sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell?.value))));

describe('blankAddress', () => {
  it('blankAddress: a reporter, is in no tab of the book any more and the ledger is intact', () => {
    const commune = used();
    const before = cellsOf(commune).includes(REPORTER);
    blank(commune, [REPORTER, '']);
    commune.click('checkLedger');
    expect([before, cellsOf(commune).includes(REPORTER), commune.world.takeDialogs()[0]?.text]).toEqual([true, false, expect.stringContaining('còn nguyên vẹn')]);
  });

  it('blankAddress: done, names the form that still holds the answer', () => {
    expect(blank(used(), [REPORTER, ''])).toContain('mở biểu mẫu của QN-01');
  });

  it('blankAddress: somebody the book does not know, is said', () => {
    expect(blank(used(), ['ai@example.vn'])).toContain('không có địa chỉ ai@example.vn');
  });

  it('blankAddress: the cell was emptied, the village reports on and is told from a stranger', () => {
    const commune = used();
    blank(commune, [REPORTER, '']);
    commune.click('setUp');
    commune.send('QN-01', { VNEID_L2: '310' }, '');
    expect(commune.desk.rows('ledger').map(({ cells }) => [cells['kind'], cells['VNEID_L2'], cells['state']])).toContainEqual(['REPORT', 310, 'ACCEPTED']);
  });
});
