import fc from 'fast-check';
import { chartPicture, type ChartView } from '../../../../local/pages/books/chart-picture';
import { scaleOf } from '../../../../local/pages/books/chart-scale';

const view: ChartView = {
  title: 'Thực tế so với kế hoạch',
  shape: 'LINE',
  unit: 'NUMBER',
  labels: ['Tuần 36', 'Tuần 37', 'Tuần 38'],
  least: null,
  most: null,
  series: [{ name: 'Tỷ lệ', values: [10, null, 12.5], colour: '#0b5d4e', dash: [], width: 2 }],
};

describe('chartPicture', () => {
  it('chartPicture: a gap, the line is broken instead of falling to zero', () => {
    expect(String(chartPicture(view))).toMatch(/<path d="M[\d. ]+M[\d. ]+"/);
  });

  it('chartPicture: title and series, named for those who cannot see', () => {
    expect(String(chartPicture(view))).toMatch(/aria-label="Biểu đồ: Thực tế so với kế hoạch".*<th scope="col">Tỷ lệ/s);
  });

  it('chartPicture: figures, as a table too', () => {
    expect(String(chartPicture(view))).toMatch(/Tuần 37<\/th><td>–<\/td>.*Tuần 38<\/th><td>12,5</s);
  });

  it('chartPicture: ratios, written as percent', () => {
    const series = [{ name: 'Tỷ lệ', values: [0.1, 0.125, 0.2], colour: '#0b5d4e', dash: [], width: 2 }];
    expect(String(chartPicture({ ...view, unit: 'PERCENT', series }))).toContain('<td>12,5%</td>');
  });

  it('chartPicture: columns, one bar per known value', () => {
    expect(String(chartPicture({ ...view, shape: 'COLUMN' })).match(/<rect /g)).toHaveLength(2);
  });

  it('scaleOf: any values, all lie on the scale', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), fc.boolean(), (values, fromZero) => {
        const { low, high } = scaleOf(values, fromZero);
        const slack = (high - low) * 1e-9;
        return low < high && values.every((value) => value >= low - slack && value <= high + slack);
      }),
      { seed: 143 },
    );
  });
});
