import type { BorderState, FormatState } from '../../state';
import type { Cell } from './cells';
import { withFormat } from './format';

/** The six sides of `setBorder`: true draws, false removes, null leaves as it was. */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

/** Where a cell lies in the bordered block. */
export interface BorderSpot {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Side = 'top' | 'right' | 'bottom' | 'left';

const wishes = (sides: BorderSides, { row, column, rows, columns }: BorderSpot): Record<Side, boolean | null> => ({
  top: row === 0 ? sides.top : sides.horizontal,
  bottom: row === rows - 1 ? sides.bottom : sides.horizontal,
  left: column === 0 ? sides.left : sides.vertical,
  right: column === columns - 1 ? sides.right : sides.vertical,
});

/** The cell with the borders that its place in the block asks for. */
export const withBorders = (cell: Cell, draw: { sides: BorderSides; spot: BorderSpot; line: BorderState }): Cell => {
  const borders: NonNullable<FormatState['borders']> = { ...cell?.format?.borders };
  for (const [side, wish] of Object.entries(wishes(draw.sides, draw.spot)) as [Side, boolean | null][]) {
    if (wish === true) borders[side] = draw.line;
    if (wish === false) delete borders[side];
  }
  const { borders: _old, ...rest } = cell?.format ?? {};
  return withFormat(cell, Object.keys(borders).length === 0 ? rest : { ...rest, borders });
};
