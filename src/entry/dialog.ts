import { begunWords, MENU_ITEMS, MENU_TITLE, type MenuItem } from '../text/dialogs';

/** About as long as most work takes, so that the notice does not outlive the dialog by much; Google’s own default is five. */
const NOTICE_SECONDS = 10;

/** Says in a corner of the book that work has begun; how it ended is told by a dialog. */
export const begin = (item: MenuItem): void =>
  SpreadsheetApp.getActiveSpreadsheet().toast(begunWords(MENU_ITEMS[item]), MENU_TITLE, NOTICE_SECONDS);

/** Shows one message; a caller that has the Ui already saves a call. */
export const tell = (sentence: string, ui = SpreadsheetApp.getUi()): void => {
  ui.alert(sentence);
};

/** What a person typed, or null when they cancelled. */
export const ask = (question: string): string | null => {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
};

/** Whether a person agreed. */
export const agrees = (question: string): boolean => {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
};

/** Pixels; a dialog that is larger than the window is cut to it. */
const WIDTH = 900;
const HEIGHT = 640;

/** Shows a document beside the open book. */
export const showPage = (title: string, document: string): void => {
  const page = HtmlService.createHtmlOutput(document).setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, title);
};
