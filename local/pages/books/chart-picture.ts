import { isDotted, type ChartLook, type SeriesLook } from '../../google/spreadsheet';
import { scrollBox } from '../frame/scroll-box';
import { html, type Html } from '../html';
import { scaleOf, type Scale } from './chart-scale';

/** One line or group of columns; null is a gap, never zero. */
export interface SeriesView extends SeriesLook {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What a chart shows. */
export interface ChartView extends Pick<ChartLook, 'title' | 'shape' | 'unit' | 'least' | 'most'> {
  readonly labels: readonly string[];
  readonly series: readonly SeriesView[];
}

const WIDTH = 560;
const HEIGHT = 300;
const LEFT = 46;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 62;
const LINE_LENGTH = 11;
const MOST_LINES = 4;

interface Plot {
  readonly view: ChartView;
  readonly scale: Scale;
}

const numberText = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');

const valueText = (value: number, unit: ChartView['unit']): string =>
  unit === 'PERCENT' ? `${numberText(Math.round(value * 10_000) / 100)}%` : numberText(value);

const slot = (plot: Plot): number => (WIDTH - LEFT - RIGHT) / Math.max(1, plot.view.labels.length);

const middle = (plot: Plot, index: number): number => LEFT + slot(plot) * (index + 0.5);

const y = (plot: Plot, value: number): number =>
  HEIGHT - BOTTOM - ((value - plot.scale.low) / (plot.scale.high - plot.scale.low)) * (HEIGHT - TOP - BOTTOM);

const at = (value: number): string => value.toFixed(1);

const wrapped = (label: string): string[] => {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && `${last} ${word}`.length <= LINE_LENGTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, MOST_LINES);
};

const valueAxis = (plot: Plot): Html[] =>
  plot.scale.marks.map(
    (mark) => html`<line class="rule" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at(y(plot, mark))}" y2="${at(y(plot, mark))}"/>
<text x="${LEFT - 6}" y="${at(y(plot, mark) + 4)}" text-anchor="end">${valueText(mark, plot.view.unit)}</text>`,
  );

/** Labels stand apart by at least a word; the others are left out, the table below has them all. */
const everyNth = (plot: Plot): number => Math.ceil(52 / slot(plot));

const labelAxis = (plot: Plot): Html[] =>
  plot.view.labels.map((label, index) =>
    index % everyNth(plot) !== 0
      ? html``
      : html`<text text-anchor="middle" y="${HEIGHT - BOTTOM + 16}">${wrapped(label).map(
          (line, row) => html`<tspan x="${at(middle(plot, index))}" dy="${row === 0 ? 0 : 13}">${line}</tspan>`,
        )}</text>`,
  );

const isKnown = (value: number | null): value is number => value !== null;

const linePath = (plot: Plot, values: readonly (number | null)[]): string =>
  values
    .map((value, index) => {
      if (value === null) return '';
      const before = values[index - 1];
      return `${before === null || before === undefined ? 'M' : 'L'}${at(middle(plot, index))} ${at(y(plot, value))}`;
    })
    .join('');

const line = (plot: Plot, series: SeriesView): Html => {
  const { values, colour, dash, width } = series;
  const dots = values.map((value, place) =>
    value === null || !isDotted(series) ? html`` : html`<circle cx="${at(middle(plot, place))}" cy="${at(y(plot, value))}" r="3.5" fill="${colour}"/>`,
  );
  return html`<path d="${linePath(plot, values)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash.join(' ')}"/>${dots}`;
};

const columns = (plot: Plot, { values, colour }: SeriesView, index: number): Html[] => {
  const width = (slot(plot) * 0.76) / plot.view.series.length;
  const zero = y(plot, Math.max(0, plot.scale.low));
  return values.map((value, place) => {
    if (value === null) return html``;
    const top = Math.min(zero, y(plot, value));
    const left = middle(plot, place) + (index - plot.view.series.length / 2) * width;
    return html`<rect x="${at(left)}" y="${at(top)}" width="${at(width - 1)}" height="${at(Math.abs(zero - y(plot, value)))}" fill="${colour}"/>`;
  });
};

const legend = (view: ChartView): Html => html`<ul class="legend">${view.series.map(
  ({ name, colour, dash }) => html`<li><svg width="22" height="12" aria-hidden="true"><line x1="1" x2="21" y1="6" y2="6" stroke="${colour}" stroke-width="${view.shape === 'LINE' ? 3 : 10}" stroke-dasharray="${view.shape === 'LINE' ? dash.join(' ') : ''}"/></svg> ${name}</li>`,
)}</ul>`;

const table = (view: ChartView): Html => html`<details><summary>Xem số liệu của biểu đồ</summary>${scrollBox(`Số liệu: ${view.title}`, html`<table class="plain">
<thead><tr><td></td>${view.series.map((series) => html`<th scope="col">${series.name}</th>`)}</tr></thead>
<tbody>${view.labels.map(
  (label, index) =>
    html`<tr><th scope="row">${label}</th>${view.series.map((series) => {
      const value = series.values[index] ?? null;
      return html`<td>${value === null ? '–' : valueText(value, view.unit)}</td>`;
    })}</tr>`,
)}</tbody></table>`)}</details>`;

/** A chart as a drawing with title, legend, axes, and its figures as a table. */
export const chartPicture = (view: ChartView): Html => {
  const values = [...view.series.flatMap((series) => series.values), view.least, view.most].filter(isKnown);
  const plot: Plot = { view, scale: scaleOf(values, view.shape !== 'LINE') };
  return html`<figure class="chart">
<figcaption>${view.title}</figcaption>
${legend(view)}
${scrollBox(`Hình vẽ: ${view.title}`, html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Biểu đồ: ${view.title}">
${valueAxis(plot)}
${labelAxis(plot)}
${view.series.map((series, index) => (view.shape === 'LINE' ? line(plot, series) : columns(plot, series, index)))}
</svg>`)}
${table(view)}
</figure>`;
};
