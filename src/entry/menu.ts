import { DIALOGS, MENU_ITEMS, MENU_TITLE } from '../text/dialogs';
import { TABS } from '../text/tabs';

/** Simple trigger: builds the menu and, in a new book, says what comes first. It runs without rights, so it asks no service that needs them. */
export const onOpen = (): void => {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const [handler, caption] of Object.entries(MENU_ITEMS)) menu.addItem(caption, handler);
  menu.addToUi();
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (book.getSheetByName(TABS.settings) === null) book.toast(DIALOGS.firstRun, MENU_TITLE);
};
