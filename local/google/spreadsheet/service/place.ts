import type { Execution } from '../../../runtime/execution';
import type { BookState, RangeState, SheetState } from '../../state';
import { recalculate } from '../formula/recalculate';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** What a message in the corner says. */
export interface ToastMessage {
  readonly title: string;
  readonly text: string;
}

/** Makes the faces of books, tabs and blocks, so that their classes need not import one another. */
export interface Handles {
  readonly spreadsheet: (book: BookState) => Spreadsheet;
  readonly sheet: (place: SheetPlace) => Sheet;
  readonly range: (place: RangePlace) => Range;
  /** Shows a message to the person at the book, if there is one: until it is closed, or one that passes. */
  readonly toast: (message: ToastMessage, isPassing: boolean) => void;
}

/** Where a service object stands. */
export interface BookPlace {
  readonly execution: Execution;
  readonly handles: Handles;
  readonly book: BookState;
}

export interface SheetPlace extends BookPlace {
  readonly sheet: SheetState;
}

export interface RangePlace extends SheetPlace {
  readonly range: RangeState;
  /** The target of a protection of a whole tab, whose A1 text Google leaves empty. */
  readonly isWholeSheet?: boolean;
}

/** Key under which a service object shows its inner state to other services; the bundle cannot name it. */
export const INSIDE = Symbol('inside');

/** A service object that others may look into. */
export interface Inside<T> {
  readonly [INSIDE]: T;
}

/** Makes pending writes permanent and formulas current, as any read does. */
export const settle = ({ execution, book }: BookPlace): void => {
  execution.commit();
  recalculate(book, execution.now());
};
