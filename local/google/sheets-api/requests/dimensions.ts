import { regrid, reshape } from '../../spreadsheet/grid/change';
import { deleteSpan, insertSpan, spanFits, type Span } from '../../spreadsheet/grid/dimension';
import { cellsIn, MOST_CELLS } from '../../spreadsheet/grid/limits';
import { fieldPaths, coversPath } from '../fields';
import { refuseRequest, requestSheet, type RequestContext, type RequestHandler } from './request';
import type { SheetState } from '../../state';

interface DimensionRange {
  readonly sheetId?: number;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly startIndex?: number;
  readonly endIndex?: number;
}

interface AppendDimension {
  readonly sheetId?: number;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly length: number;
}

interface UpdateDimension {
  readonly range: DimensionRange;
  readonly properties: { readonly pixelSize?: number; readonly hiddenByUser?: boolean };
  readonly fields: string;
}

const sizeOf = (sheet: SheetState, axis: Span['axis']): number => (axis === 'ROWS' ? sheet.maxRows : sheet.maxColumns);

const spanOf = (sheet: SheetState, { dimension, startIndex = 0, endIndex }: DimensionRange): Span => ({
  axis: dimension, at: startIndex, count: (endIndex ?? sizeOf(sheet, dimension)) - startIndex,
});

const refuseGrowth = (context: RequestContext, sheet: SheetState, span: Span): void => {
  const across = span.axis === 'ROWS' ? sheet.maxColumns : sheet.maxRows;
  if (cellsIn(context.call.book) + across * span.count > MOST_CELLS) {
    refuseRequest(context, `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
  }
};

/** `appendDimension`: rows or columns at the end of a tab. */
export const appendDimension: RequestHandler<AppendDimension> = (context, { sheetId, dimension, length }) => {
  const place = requestSheet(context, sheetId);
  const span: Span = { axis: dimension, at: sizeOf(place.sheet, dimension), count: length };
  refuseGrowth(context, place.sheet, span);
  reshape(place, (sheet) => insertSpan(sheet, span));
  return {};
};

/** `insertDimension`: empty rows or columns before a position. */
export const insertDimension: RequestHandler<{ readonly range: DimensionRange }> = (context, { range }) => {
  const place = requestSheet(context, range.sheetId);
  const span = spanOf(place.sheet, range);
  if (span.at > sizeOf(place.sheet, span.axis)) refuseRequest(context, `range.startIndex[${span.at}] is after the end of the grid`);
  refuseGrowth(context, place.sheet, span);
  regrid(place, (sheet) => insertSpan(sheet, span));
  return {};
};

/** `deleteDimension`: rows or columns with all they hold; the last ones of a tab cannot go. */
export const deleteDimension: RequestHandler<{ readonly range: DimensionRange }> = (context, { range }) => {
  const place = requestSheet(context, range.sheetId);
  const span = spanOf(place.sheet, range);
  if (!spanFits(place.sheet, span)) refuseRequest(context, `Cannot delete ${span.count} ${span.axis.toLowerCase()} at ${span.at}: not in the grid`);
  const frozen = span.axis === 'ROWS' ? place.sheet.frozenRows : place.sheet.frozenColumns;
  if (span.count >= sizeOf(place.sheet, span.axis) - frozen) {
    refuseRequest(context, `Sorry, it is not possible to delete all non-frozen ${span.axis.toLowerCase()}.`);
  }
  regrid(place, (sheet) => deleteSpan(sheet, span));
  return {};
};

const indices = ({ at, count }: Span): number[] => Array.from({ length: count }, (_, index) => at + index);

const setSizes = (sheet: SheetState, span: Span, size: number): void => {
  const sizes = span.axis === 'ROWS' ? sheet.rowHeights : sheet.columnWidths;
  for (const index of indices(span)) sizes[index] = size;
};

const setHidden = (sheet: SheetState, span: Span, hidden: boolean): void => {
  if (span.axis === 'ROWS') throw new Error('updateDimensionProperties.hiddenByUser of rows is not modelled by the local services');
  const others = sheet.hiddenColumns.filter((index) => index < span.at || index >= span.at + span.count);
  sheet.hiddenColumns = hidden ? [...others, ...indices(span)].sort((left, right) => left - right) : others;
};

/** `updateDimensionProperties`: pixel sizes, and hidden columns. */
export const updateDimensionProperties: RequestHandler<UpdateDimension> = (context, { range, properties, fields }) => {
  const place = requestSheet(context, range.sheetId);
  const span = spanOf(place.sheet, range);
  const paths = fieldPaths(fields);
  reshape(place, (sheet) => {
    if (coversPath(paths, 'pixelSize') && properties.pixelSize !== undefined) setSizes(sheet, span, properties.pixelSize);
    if (coversPath(paths, 'hiddenByUser')) setHidden(sheet, span, properties.hiddenByUser === true);
  });
  return {};
};
