import { onlyInBook } from '../../text/callers/refusals';

/**
 * A global function that only a person at the open operations book may start. Google calls every global function whose
 * name a served page says, with the rights of whoever deployed it; the Ui exists «only for the current instance of an
 * open editor» (Apps Script reference, Ui), so asking for it tells a person at the book from everybody else.
 */
export const menuItem = (run: () => void) => (): void => {
  refuseOutsideBook();
  run();
};

/** Throws one courteous sentence unless a person sits at the open operations book. */
export const refuseOutsideBook = (): void => {
  try {
    SpreadsheetApp.getUi();
  } catch (error) {
    throw new Error(onlyInBook(error instanceof Error ? error.message : String(error)));
  }
};
