import { chartLook } from '../../google/spreadsheet';
import type { ChartState } from '../../google/state';
import { escapedXml, XML_DECLARATION } from './xml-markup';

const SPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
/** English metric units of a pixel at 96 dots per inch. */
const UNITS_PER_PIXEL = 9525;

const units = (pixels: number): number => Math.round(pixels * UNITS_PER_PIXEL);

const anchor = (chart: ChartState, index: number): string => {
  const { row, column, offsetX, offsetY } = chart.position;
  const { width, height, title } = chartLook(chart);
  return `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${units(offsetX)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${units(offsetY)}</xdr:rowOff></xdr:from><xdr:ext cx="${units(width)}" cy="${units(height)}"/>
<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escapedXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
};

/** The drawing part of a tab: where each chart stands; the chart at an index is its relationship `rId` index + 1. */
export const drawingXml = (charts: readonly ChartState[]): string => `${XML_DECLARATION}<xdr:wsDr ${SPACES}>${charts.map(anchor).join('\n')}</xdr:wsDr>`;
