import type { Tone } from './tones';

/**
 * Tables as data: what a tab shows, without knowing how a spreadsheet is written.
 * The adapter turns formats, tones and days into the service's own terms.
 */
export type CellFormat = 'TEXT' | 'COUNT' | 'PERCENT1' | 'PERCENT2' | 'POINTS' | 'DECIMAL1' | 'DAY' | 'DATE_TIME';

export interface Cell {
  /** DAY: `yyyy-MM-dd`; DATE_TIME: milliseconds; PERCENT1 and PERCENT2: the ratio 0..1. */
  readonly value: string | number | null;
  readonly format?: CellFormat;
  readonly tone?: Tone;
  readonly note?: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Texts of formulas belong to the adapter; a cell names the one it wants. */
  readonly formulaId?: 'STALE_BANNER' | 'UNWELL_BANNER';
  readonly formula?: never;
}

/** Rows and columns are counted from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableView {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Pixels. */
  readonly columnWidths: readonly number[];
  /** Pixels by row, for merged rows only: their height does not follow their text on Google. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Merge[];
  /** Read by charts only. */
  readonly isHidden?: boolean;
}

const BLANK: Cell = { value: null };

/** The same rows, each filled with blank cells up to `width`, so that one block write fits them all. */
export const padRows = (rows: readonly (readonly Cell[])[], width: number): Cell[][] =>
  rows.map((row) => [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => BLANK)]);

/** A merge that spans `columns` cells of one row from its first column on. */
export const acrossRow = (row: number, columns: number): Merge => ({ row, column: 0, rows: 1, columns });
