import type { ScriptMemory } from '../script-memory';
import { tabIds } from './tab-ids';

/**
 * Gives tabs that people renamed their names back. The program's own tabs and the linked tabs are
 * known by their numeric id, which nobody can change.
 */
export const repairTabNames = (memory: ScriptMemory, bookId: string): void => {
  const sheets = SpreadsheetApp.openById(bookId).getSheets();
  const names = new Map(Object.entries(tabIds(memory)).map(([name, id]) => [id, name]));
  for (const sheet of sheets) {
    const name = names.get(sheet.getSheetId());
    if (name !== undefined && sheet.getName() !== name) sheet.setName(name);
  }
};

