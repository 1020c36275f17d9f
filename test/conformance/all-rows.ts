import type { Row } from './row';
import { BOOK_ROWS } from './rows/books';
import { CLEARING_ROWS } from './rows/clearing';
import { CONSTANT_ROWS } from './rows/constants';
import { FORM_ITEM_ROWS } from './rows/form-items';
import { FORMAT_ROWS } from './rows/formats';
import { FORM_ROWS } from './rows/forms';
import { GRID_ROWS } from './rows/grids';
import { RANGE_ROWS } from './rows/ranges';
import { SCRIPT_ROWS } from './rows/script-services';
import { SHEET_OBJECT_ROWS } from './rows/sheet-objects';
import { SHEETS_SERVICE_ROWS } from './rows/sheets-service';
import { UTILITY_ROWS } from './rows/utilities';
import { VALIDATION_ROWS } from './rows/validation';
import { VALUE_ROWS } from './rows/values';

/** The conformance table: every behaviour of Google's that the local services must show. */
export const ROWS: readonly Row[] = [
  ...BOOK_ROWS, ...GRID_ROWS, ...RANGE_ROWS, ...VALUE_ROWS, ...CLEARING_ROWS, ...FORMAT_ROWS, ...VALIDATION_ROWS,
  ...SHEET_OBJECT_ROWS, ...FORM_ROWS, ...FORM_ITEM_ROWS, ...UTILITY_ROWS, ...SCRIPT_ROWS, ...CONSTANT_ROWS, ...SHEETS_SERVICE_ROWS,
];
