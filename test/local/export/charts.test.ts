import { toXlsx } from '../../../local/export/xlsx';
import { readArchive, type Archive } from '../../../local/export/zip/archive';
import { aRun, NOW, type Run } from '../spreadsheet/a-run';

const charted = (): Run => {
  const run = aRun();
  run.sheet.setName("Xã's: 1");
  run.sheet.getRange('A1:C4').setValues([['Kỳ', 'Thực tế <1>', 'Kế hoạch'], ['T1', 0.1, 0.125], ['T2', '', 0.25], ['', '', '']]);
  const chart = run.sheet.newChart().asLineChart().setTitle('Diễn biến & kế hoạch').addRange(run.sheet.getRange('A1:C9')).setNumHeaders(1).setPosition(6, 5, 7, 8)
    .setOption('colors', ['#0b5d4e', '#c2410c']).setOption('vAxis', { format: 'percent', minValue: 0 }).build();
  run.sheet.insertChart(chart);
  return run;
};

const filesOf = async ({ book }: Run): Promise<Archive> => readArchive(await toXlsx(book, NOW));

const text = (files: Archive, path: string): string => files.get(path)?.toString('utf8') ?? '';

describe('charts in .xlsx files', () => {
  it('toXlsx: a chart, refers to the filled cells of its exported tab', async () => {
    const xml = text(await filesOf(charted()), 'xl/charts/chart1_1.xml');
    expect([...xml.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, reference]) => reference)).toEqual([
      "'Xã''s_ 1'!$B$1", "'Xã''s_ 1'!$A$2:$A$3", "'Xã''s_ 1'!$B$2:$B$3", "'Xã''s_ 1'!$C$1", "'Xã''s_ 1'!$A$2:$A$3", "'Xã''s_ 1'!$C$2:$C$3",
    ]);
  });

  it('toXlsx: an unknown figure, is a gap and no zero', async () => {
    const [values] = /<c:numCache>.*?<\/c:numCache>/.exec(text(await filesOf(charted()), 'xl/charts/chart1_1.xml')) ?? [''];
    expect(values).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>0.1</c:v></c:pt></c:numCache>');
  });

  it('toXlsx: names with markup signs, stay text', async () => {
    const xml = text(await filesOf(charted()), 'xl/charts/chart1_1.xml');
    expect([xml.includes('Diễn biến &amp; kế hoạch'), xml.includes('Thực tế &lt;1&gt;')]).toEqual([true, true]);
  });

  it('toXlsx: colours and scale of a chart, are those that were set', async () => {
    const xml = text(await filesOf(charted()), 'xl/charts/chart1_1.xml');
    expect([xml.includes('val="0B5D4E"'), xml.includes('val="C2410C"'), xml.includes('<c:min val="0"/>'), xml.includes('formatCode="0%"')]).toEqual([true, true, true, true]);
  });

  it('toXlsx: a chart, stands at its cell and is declared in every part that must know it', async () => {
    const files = await filesOf(charted());
    expect([
      text(files, 'xl/drawings/drawing1.xml').includes('<xdr:col>4</xdr:col><xdr:colOff>66675</xdr:colOff><xdr:row>5</xdr:row>'),
      text(files, 'xl/drawings/_rels/drawing1.xml.rels').includes('../charts/chart1_1.xml'),
      text(files, 'xl/worksheets/_rels/sheet1.xml.rels').includes('../drawings/drawing1.xml'),
      text(files, '[Content_Types].xml').includes('/xl/charts/chart1_1.xml'),
    ]).toEqual([true, true, true, true]);
  });

  it('toXlsx: a tab with notes and a chart, names its drawing before its notes', async () => {
    const run = charted();
    run.sheet.getRange('A1').setNote('cách tính');
    expect(text(await filesOf(run), 'xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="rIdCharts"\/><legacyDrawing /);
  });

  it('toXlsx: a chart without figures, is left out', async () => {
    const run = aRun();
    run.sheet.insertChart(run.sheet.newChart().asLineChart().build());
    expect([...(await filesOf(run)).keys()].filter((path) => path.includes('chart'))).toEqual([]);
  });
});
