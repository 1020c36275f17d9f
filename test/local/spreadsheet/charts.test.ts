import { chartSeries, chartsService } from '../../../local/google/spreadsheet';
import { aRun, type Run } from './a-run';

const charted = (): Run => {
  const run = aRun();
  const { sheet } = run;
  sheet.getRange('A1:C3').setValues([['Kỳ', 'Thực tế', 'Kế hoạch'], ['T1', 10, 12.5], ['T2', '', 25]]);
  const chart = sheet.newChart().asLineChart().setTitle('Diễn biến').addRange(sheet.getRange('A1:C3')).setNumHeaders(1).setPosition(2, 5, 7, 8).build();
  sheet.insertChart(chart);
  return run;
};

describe('charts', () => {
  it('chartSeries: a chart with headers, has labels and named series', () => {
    const { book } = charted();
    const [chart] = book.sheets[0]?.charts ?? [];
    expect(chart && chartSeries(book, chart)).toEqual({
      title: 'Diễn biến', labels: ['T1', 'T2'],
      series: [{ name: 'Thực tế', values: [10, null] }, { name: 'Kế hoạch', values: [12.5, 25] }],
    });
  });

  it('EmbeddedChart: its title and place, read back', () => {
    const [chart] = charted().sheet.getCharts();
    const place = chart?.getContainerInfo();
    expect([chart?.getOptions().get('title'), place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX()]).toEqual(['Diễn biến', 2, 5, 7]);
  });

  it('Sheet.updateChart: a modified chart, replaces the one of its id', () => {
    const { sheet } = charted();
    const [chart] = sheet.getCharts();
    sheet.updateChart(chart?.modify().setOption('title', 'Mới').build() as GoogleAppsScript.Spreadsheet.EmbeddedChart);
    expect(sheet.getCharts().map((each) => each.getOptions().get('title'))).toEqual(['Mới']);
  });

  it('Sheet.removeChart: the only chart, is gone', () => {
    const { sheet } = charted();
    sheet.removeChart(sheet.getCharts()[0] as GoogleAppsScript.Spreadsheet.EmbeddedChart);
    expect(sheet.getCharts()).toEqual([]);
  });

  it('EmbeddedChartBuilder: the generic one, has no title', () => {
    const builder = aRun().sheet.newChart() as unknown as { setTitle(title: string): void };
    expect(() => builder.setTitle('x')).toThrow('EmbeddedChartBuilder.setTitle is not modelled');
  });

  it('Charts.ChartType: a member, sets the type of a chart', () => {
    const { book, sheet, execution } = aRun();
    const charts = chartsService(execution) as { ChartType: typeof Charts.ChartType };
    sheet.insertChart(sheet.newChart().setChartType(charts.ChartType.COLUMN).build());
    expect(book.sheets[0]?.charts[0]?.type).toBe('COLUMN');
  });
});
