import { TAB_IDS, type TabId } from '../../application/tables/columns';
import { responseTabName, TABS } from '../../text/tabs';
import type { ScriptMemory } from '../script-memory';
import { tabIds } from './tab-ids';

/** Tabs of the operations book that hold nothing that could not be written again: set-up makes them anew without asking. */
const PASSING: readonly TabId[] = ['journal', 'checks', 'imports', 'former'];

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Names of tabs that the program made in the operations book and that are there neither by id nor by name. */
export const goneTabs = (memory: ScriptMemory, book: Book): string[] => {
  const sheets = book.getSheets();
  const ids = new Set(sheets.map((sheet) => sheet.getSheetId()));
  const names = new Set(sheets.map((sheet) => sheet.getName()));
  return Object.entries(tabIds(memory)).filter(([name, id]) => isOfOperations(name) && !ids.has(id) && !names.has(name)).map(([name]) => name);
};

/** Those of them that hold what people typed or what happened. */
export const goneRecords = (memory: ScriptMemory, book: Book): string[] => {
  const passing = new Set<string>(PASSING.map((key) => TABS[key]));
  return goneTabs(memory, book).filter((name) => !passing.has(name) && !isLinked(name));
};

const OWN: ReadonlySet<string> = new Set(TAB_IDS.map((tab) => TABS[tab]));

const isLinked = (name: string): boolean => name.startsWith(responseTabName(''));

const isOfOperations = (name: string): boolean => isLinked(name) || OWN.has(name);
