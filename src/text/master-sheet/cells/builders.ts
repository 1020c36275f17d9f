import type { Criterion } from '../../../domain/registry/criterion';
import { showablePercent } from '../../format';
import type { Cell, CellFormat } from '../../view';
import type { Tone } from '../../tones';

/** Builders for the cells that every tab of the master sheet uses. */

const UNKNOWN: Cell = { value: '-', align: 'center', tone: 'NONE' };

/** Text that wraps. */
export const text = (value: string): Cell => ({ value, format: 'TEXT', wrap: true });

/** Title of a tab. */
export const title = (value: string): Cell => ({ value, format: 'TEXT', tone: 'TITLE', bold: true });

/** Head of a column. */
export const header = (value: string): Cell => ({
  value,
  format: 'TEXT',
  tone: 'HEADER',
  bold: true,
  align: 'center',
  wrap: true,
});

/** Text set back under a table; it may run over the cells to its right. */
export const footnote = (value: string): Cell => ({ value, format: 'TEXT', tone: 'MUTED' });

/** A number, or a dash where it is unknown: unknown is never written as 0. */
export const figure = (value: number | null, format: CellFormat): Cell =>
  value === null ? UNKNOWN : { value, format, align: 'right' };

/** A day or an instant, or a dash. */
export const moment = (value: string | number | null, format: 'DAY' | 'DATE_TIME'): Cell =>
  value === null ? UNKNOWN : { value, format, align: 'center' };

/** A percent as the ratio a percent format expects, kept from being rounded up to the target. */
export const percentCell = (percent: number | null, decimals: 1 | 2, criterion: Criterion): Cell =>
  percent === null
    ? UNKNOWN
    : {
        value: showablePercent(percent, decimals, { targetHundredths: criterion.targetHundredths }) / 100,
        format: decimals === 1 ? 'PERCENT1' : 'PERCENT2',
        align: 'right',
      };

/** The cell with the tone of a status and the note that explains it. */
export const explained = (cell: Cell, tone: Tone, note: string): Cell => ({ ...cell, tone, note });
