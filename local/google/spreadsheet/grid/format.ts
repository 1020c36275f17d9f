import type { CellState, FormatState } from '../../state';
import type { Cell } from './cells';

/** Whether a format sets nothing. */
export const isPlain = (format: FormatState): boolean => {
  for (const _key in format) return false;
  return true;
};

/** The cell with another format; a format without any entry is absent. */
export const withFormat = (cell: Cell, format: FormatState): Cell => {
  const next: CellState = cell === undefined ? { value: '' } : { ...cell };
  if (!isPlain(format)) next.format = format;
  else if (next.format !== undefined) delete next.format;
  return next;
};

/** The cell with one entry of its format set, or reset to Google's default by undefined. */
export const withLook = <K extends keyof FormatState>(cell: Cell, key: K, value: FormatState[K] | undefined): Cell => {
  const format: FormatState = { ...cell?.format };
  if (value === undefined) delete format[key];
  else format[key] = value;
  return withFormat(cell, format);
};
