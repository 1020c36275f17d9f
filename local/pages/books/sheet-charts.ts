import type { BookState, SheetState } from '../../google/state';
import { html, type Html } from '../html';

export const sheetCharts = (_book: BookState, _sheet: SheetState): Html => html``;
