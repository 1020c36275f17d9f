import type { ChartState } from '../../state';

/** How a chart looks, by its options; whatever is not set stands at Google's default. */
export interface ChartLook {
  readonly title: string;
  readonly shape: 'LINE' | 'COLUMN';
  /** PERCENT: values are ratios. */
  readonly unit: 'NUMBER' | 'PERCENT';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Least and greatest value of the value axis, or null when the figures decide. */
  readonly least: number | null;
  readonly most: number | null;
  readonly labelTitle: string;
  readonly valueTitle: string;
  /** Whether the lines are named beside the chart. */
  readonly hasLegend: boolean;
}

/** How one line or group of columns looks. */
export interface SeriesLook {
  /** `#rrggbb`. */
  readonly colour: string;
  /** Lengths of line and gap in pixels; empty for an unbroken line. */
  readonly dash: readonly number[];
  /** Pixels. */
  readonly width: number;
}

const LINES = new Set(['LINE', 'AREA']);
const DEFAULT_SIZE = { width: 600, height: 371 };

/** Told apart by lightness as well as by hue, for colour-blind readers and black-and-white paper. */
const COLOURS = ['#0b5d7a', '#d98a1f', '#5b7f3b', '#8a3b6b', '#3f4a9c', '#9a5b2f', '#2f8f86', '#6b6b6b'];
const DASHES: readonly (readonly number[])[] = [[], [6, 4], [2, 3], [8, 3, 2, 3]];
const LINE_WIDTH = 3;
const HEX = /^#[0-9a-f]{6}$/i;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** An option under its dotted name, or inside the object that was set under a part of it. */
const optionAt = (options: unknown, path: string): unknown => {
  if (!isRecord(options)) return undefined;
  if (path in options) return options[path];
  const [first = '', ...rest] = path.split('.');
  return rest.length === 0 ? undefined : optionAt(options[first], rest.join('.'));
};

const textAt = (chart: ChartState, path: string): string => {
  const value = optionAt(chart.options, path);
  return typeof value === 'string' ? value : '';
};

const numberAt = (chart: ChartState, path: string): number | null => {
  const value = optionAt(chart.options, path);
  return typeof value === 'number' ? value : null;
};

/** The look of a whole chart. */
export const chartLook = (chart: ChartState): ChartLook => ({
  title: textAt(chart, 'title'),
  shape: LINES.has(chart.type) ? 'LINE' : 'COLUMN',
  unit: /percent|%/.test(textAt(chart, 'vAxis.format')) ? 'PERCENT' : 'NUMBER',
  width: numberAt(chart, 'width') ?? DEFAULT_SIZE.width,
  height: numberAt(chart, 'height') ?? DEFAULT_SIZE.height,
  least: numberAt(chart, 'vAxis.minValue') ?? numberAt(chart, 'vAxis.viewWindow.min'),
  most: numberAt(chart, 'vAxis.maxValue') ?? numberAt(chart, 'vAxis.viewWindow.max'),
  labelTitle: textAt(chart, 'hAxis.title'),
  valueTitle: textAt(chart, 'vAxis.title'),
  hasLegend: textAt(chart, 'legend.position') !== 'none' && textAt(chart, 'legend') !== 'none',
});

const colourOf = (chart: ChartState, index: number): string => {
  const colours = chart.options['colors'];
  const wanted = [optionAt(chart.options, `series.${index}.color`), Array.isArray(colours) ? colours[index] : undefined];
  const found = wanted.find((colour): colour is string => typeof colour === 'string' && HEX.test(colour));
  return found ?? COLOURS[index % COLOURS.length] ?? '#000000';
};

/** The look of the series at a 0-based index. Series without a dash of their own get one by their place. */
export const seriesLook = (chart: ChartState, index: number): SeriesLook => {
  const own = optionAt(chart.options, `series.${index}.lineDashStyle`);
  const dash = Array.isArray(own) ? own.filter((length): length is number => typeof length === 'number') : DASHES[index % DASHES.length];
  return { colour: colourOf(chart, index), dash: dash ?? [], width: numberAt(chart, `series.${index}.lineWidth`) ?? LINE_WIDTH };
};

/** What was measured has a dot at each value; broken lines are plans and limits, hairlines are guesses. */
export const isDotted = ({ dash, width }: SeriesLook): boolean => dash.length === 0 && width > 1;
