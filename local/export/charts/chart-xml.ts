import { chartColumns, chartLook, isDotted, seriesLook, type ChartColumn, type ChartLook, type SeriesLook } from '../../google/spreadsheet';
import { columnLetters } from '../../google/spreadsheet/grid/a1';
import type { BookState, ChartState } from '../../google/state';
import { escapedXml, XML_DECLARATION } from './xml-markup';

/**
 * A chart as DrawingML (ECMA-376 part 1, 21.2). The order of elements is the schema's;
 * spreadsheet programs refuse a file that has them in another one.
 */
const SPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const AXES = { labels: 1, values: 2 };
/** English metric units of a pixel. */
const PIXEL = 9525;
/** Hundredths of a point. */
const TITLE_SIZE = 1200;
const AXIS_TITLE_SIZE = 900;
const LABEL_SIZE = 800;

/** Exported names of tabs by lower-case title. */
type Names = ReadonlyMap<string, string>;

const words = (text: string, size: number, bold: boolean): string =>
  `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="vi-VN" sz="${size}" b="${bold ? 1 : 0}"/><a:t>${escapedXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

const titled = (text: string, size: number): string =>
  text === '' ? '' : `<c:title>${words(text, size, size === TITLE_SIZE)}<c:overlay val="0"/></c:title>`;

const reference = ({ sheet, column }: ChartColumn, names: Names, [first, last]: readonly [number, number]): string => {
  const name = names.get(sheet.title.toLowerCase()) ?? sheet.title;
  const letters = columnLetters(column);
  const start = `'${name.replaceAll("'", "''")}'!$${letters}$${first + 1}`;
  return escapedXml(first === last ? start : `${start}:$${letters}$${last + 1}`);
};

const bodyOf = (column: ChartColumn, names: Names): string =>
  reference(column, names, [column.firstRow, column.firstRow + Math.max(1, column.values.length) - 1]);

const points = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${escapedXml(String(value))}</c:v></c:pt>`)).join('')}`;

const nameOf = (column: ChartColumn, names: Names): string =>
  column.headerRow === null
    ? ''
    : `<c:tx><c:strRef><c:f>${reference(column, names, [column.headerRow, column.headerRow])}</c:f><c:strCache>${points([column.header])}</c:strCache></c:strRef></c:tx>`;

const figuresOf = (column: ChartColumn, names: Names, unit: ChartLook['unit']): string =>
  `<c:val><c:numRef><c:f>${bodyOf(column, names)}</c:f><c:numCache><c:formatCode>${formatOf(unit)}</c:formatCode>${points(column.values)}</c:numCache></c:numRef></c:val>`;

const labelsOf = (column: ChartColumn, names: Names): string =>
  `<c:cat><c:strRef><c:f>${bodyOf(column, names)}</c:f><c:strCache>${points(column.texts)}</c:strCache></c:strRef></c:cat>`;

const formatOf = (unit: ChartLook['unit']): string => (unit === 'PERCENT' ? '0%' : 'General');

const fillOf = (look: SeriesLook): string => `<a:solidFill><a:srgbClr val="${look.colour.slice(1).toUpperCase()}"/></a:solidFill>`;

/** Short gaps and strokes read as dots. */
const dashOf = ({ dash: [stroke] }: SeriesLook): string => (stroke === undefined ? '' : `<a:prstDash val="${stroke < 4 ? 'sysDot' : 'dash'}"/>`);

const lineLook = (look: SeriesLook): string =>
  `<c:spPr><a:ln w="${Math.round(look.width * PIXEL)}" cap="rnd">${fillOf(look)}${dashOf(look)}</a:ln></c:spPr>
<c:marker><c:symbol val="${isDotted(look) ? 'circle' : 'none'}"/>${isDotted(look) ? `<c:size val="4"/><c:spPr>${fillOf(look)}</c:spPr>` : ''}</c:marker>`;

interface Drawn {
  readonly chart: ChartState;
  readonly look: ChartLook;
  readonly labels: ChartColumn;
  readonly names: Names;
}

const seriesXml = ({ chart, look, labels, names }: Drawn, column: ChartColumn, index: number): string => {
  const own = seriesLook(chart, index);
  const isLine = look.shape === 'LINE';
  const drawing = isLine ? lineLook(own) : `<c:spPr>${fillOf(own)}</c:spPr><c:invertIfNegative val="0"/>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameOf(column, names)}${drawing}${labelsOf(labels, names)}${figuresOf(column, names, look.unit)}${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`;
};

const axisIds = `<c:axId val="${AXES.labels}"/><c:axId val="${AXES.values}"/>`;

const plotted = (drawn: Drawn, columns: readonly ChartColumn[]): string => {
  const series = columns.map((column, index) => seriesXml(drawn, column, index)).join('\n');
  return drawn.look.shape === 'LINE'
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`
    : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axisIds}</c:barChart>`;
};

const smallLetters = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${LABEL_SIZE}"/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const labelAxis = (look: ChartLook): string =>
  `<c:catAx><c:axId val="${AXES.labels}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${titled(look.labelTitle, AXIS_TITLE_SIZE)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${smallLetters}<c:crossAx val="${AXES.values}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

const limits = ({ least, most }: ChartLook): string =>
  `${most === null ? '' : `<c:max val="${most}"/>`}${least === null ? '' : `<c:min val="${least}"/>`}`;

const valueAxis = (look: ChartLook): string =>
  `<c:valAx><c:axId val="${AXES.values}"/><c:scaling><c:orientation val="minMax"/>${limits(look)}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D5DCE2"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${titled(look.valueTitle, AXIS_TITLE_SIZE)}<c:numFmt formatCode="${formatOf(look.unit)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${smallLetters}<c:crossAx val="${AXES.labels}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;

/** The chart part of a workbook file, or null for a chart without a series. It refers to the cells and carries their present values. */
export const chartXml = (book: BookState, chart: ChartState, names: Names): string | null => {
  const [labels, ...columns] = chartColumns(book, chart);
  if (labels === undefined || columns.length === 0) return null;
  const look = chartLook(chart);
  return `${XML_DECLARATION}<c:chartSpace ${SPACES}><c:roundedCorners val="0"/><c:chart>${titled(look.title, TITLE_SIZE)}<c:autoTitleDeleted val="${look.title === '' ? 1 : 0}"/>
<c:plotArea><c:layout/>${plotted({ chart, look, labels, names }, columns)}
${labelAxis(look)}
${valueAxis(look)}</c:plotArea>
${look.hasLegend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
};
