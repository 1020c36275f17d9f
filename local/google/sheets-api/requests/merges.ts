import type { RangeState } from '../../state';
import { landed } from '../../spreadsheet/book/write-typed';
import { reshape, rewrite, type Changing } from '../../spreadsheet/grid/change';
import { mergeProblem } from '../../spreadsheet/grid/frozen';
import { addMerge, breakMerges, columnBlocks, rowBlocks, splitsMerge } from '../../spreadsheet/grid/merge';
import { refuseRequest, requestBlock, requestSheet, type GridRange, type RequestContext, type RequestHandler } from './request';

interface MergeCells {
  readonly range: GridRange;
  readonly mergeType?: string;
}

const blocksOf = (range: RangeState, mergeType: string): RangeState[] => {
  if (mergeType === 'MERGE_ROWS') return rowBlocks(range);
  return mergeType === 'MERGE_COLUMNS' ? columnBlocks(range) : [range];
};

const keepFirst = (place: Changing, range: RangeState): void => {
  rewrite({ ...place, range }, (old, row, column) =>
    (old === undefined || (row === 0 && column === 0) ? old : landed(old, { value: '' })));
};

const blockIn = (context: RequestContext, grid: GridRange): { place: Changing; range: RangeState } => {
  const place = requestSheet(context, grid.sheetId);
  const range = requestBlock(context, place.sheet, grid);
  if (splitsMerge(place.sheet, range)) refuseRequest(context, 'You must select all cells in a merged range to merge or unmerge them.');
  return { place, range };
};

/** `mergeCells`: one block, or one per row or column. */
export const mergeCells: RequestHandler<MergeCells> = (context, { range: grid, mergeType = 'MERGE_ALL' }) => {
  const { place, range } = blockIn(context, grid);
  const blocks = blocksOf(range, mergeType);
  const problem = blocks.map((block) => mergeProblem(place.sheet, block)).find((text) => text !== null);
  if (problem !== undefined) refuseRequest(context, problem.en);
  blocks.forEach((block) => keepFirst(place, block));
  reshape(place, (sheet) => blocks.forEach((block) => addMerge(sheet, block)));
  return {};
};

/** `unmergeCells`: every merged block inside a range. */
export const unmergeCells: RequestHandler<{ readonly range: GridRange }> = (context, { range: grid }) => {
  const { place, range } = blockIn(context, grid);
  reshape(place, (sheet) => breakMerges(sheet, range));
  return {};
};
