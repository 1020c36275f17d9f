import { onlyInBook } from '../../text/callers/refusals';
import type { MenuItem } from '../../text/dialogs';
import { begin } from '../dialog';

type Ui = GoogleAppsScript.Base.Ui;

/**
 * A global function that only a person at the open operations book may start. Google calls every global function whose
 * name a served page says, with the rights of whoever deployed it; the Ui exists «only for the current instance of an
 * open editor» (Apps Script reference, Ui), so asking for it tells a person at the book from everybody else.
 */
export const menuItem = (run: (ui: Ui) => void) => (): void => run(uiOfBook());

/** The same for work that takes a while and asks nothing first: says at once that it has begun. */
export const longItem = (item: MenuItem, run: (ui: Ui) => void): (() => void) =>
  menuItem((ui) => {
    begin(item);
    run(ui);
  });

/** The Ui of the open operations book; throws one courteous sentence unless a person sits there. */
export const uiOfBook = (): Ui => {
  try {
    return SpreadsheetApp.getUi();
  } catch (error) {
    throw new Error(onlyInBook(error instanceof Error ? error.message : String(error)));
  }
};
