import { MENU_ITEMS, MENU_TITLE } from '../text/dialogs';

/** Simple trigger: builds the menu and touches nothing else, since it runs without rights. */
export const onOpen = (): void => {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const [handler, caption] of Object.entries(MENU_ITEMS)) menu.addItem(caption, handler);
  menu.addToUi();
};
