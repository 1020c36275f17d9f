import { MEMORY_KEYS } from '../application/memory';
import { DIALOGS, MENU_BREAKS, MENU_ITEMS, MENU_TITLE } from '../text/dialogs';

/** A negative number of seconds keeps the notice until it is closed (Apps Script reference, Spreadsheet.toast). */
const UNTIL_CLOSED = -1;

/** Simple trigger: builds the menu and, in a new book, says what comes first. It runs without rights, so it asks no service that needs them. */
export const onOpen = (): void => {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const [handler, caption] of Object.entries(MENU_ITEMS)) {
    if (MENU_BREAKS.has(handler)) menu.addSeparator();
    menu.addItem(caption, handler);
  }
  menu.addToUi();
  if (!isSetUp()) SpreadsheetApp.getActiveSpreadsheet().toast(DIALOGS.firstRun, MENU_TITLE, UNTIL_CLOSED);
};

/** A copy of a book carries its tabs but neither properties nor triggers, and needs set-up like a new one. */
const isSetUp = (): boolean => (PropertiesService.getScriptProperties().getProperty(MEMORY_KEYS.setUp) ?? '') !== '';
