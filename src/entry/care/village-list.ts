import { CONFIG_REQUESTS, readConfig } from '../../application/config';
import { remembered } from '../../application/memory';
import { addVillages } from '../../application/village-list/add-villages';
import { idPrefix, parseList } from '../../application/village-list/parse-list';
import { LIST_TAB, listPreview, VILLAGE_LIST } from '../../text/care/village-list-words';
import { DIALOGS } from '../../text/dialogs';
import { agrees, tell } from '../dialog';
import { guarded } from '../guard';
import { onFittingBook } from '../fitting-book';
import type { Wired } from '../wiring';

/** Menu «Nhập danh sách thôn»: shows what a pasted list would add, and adds it when a person agrees. */
export const addVillageList = (): void => onFittingBook((wired) => {
  if (remembered(wired.services.memory.all()).setUp === '') return tell(VILLAGE_LIST.notSetUp);
  if (offerList(wired)) tell(VILLAGE_LIST.added);
});

/** Shows what the pasted list would add, or asks for the list; gives whether villages were added. */
export const offerList = ({ services }: Wired): boolean => {
  const lines = pastedLines();
  return lines === null ? refused(VILLAGE_LIST.paste) : offerLines(services, lines);
};

const refused = (sentence: string): false => {
  tell(sentence);
  return false;
};

const offerLines = (services: Wired['services'], lines: string[][]): boolean => {
  const memory = remembered(services.memory.all());
  const { villages, registry } = guarded(services, 'addVillageList', () => readConfig(services.book.read(CONFIG_REQUESTS), memory.settings));
  const known = villages.map(({ village }) => village);
  const list = parseList(lines, known, idPrefix(known, registry.settings.communeName));
  if (list.villages.length === 0) return refused(listPreview(list));
  if (!agrees(listPreview(list))) return false;
  const added = guarded(services, 'addVillageList', () => addVillages(services, list.villages));
  return added || refused(DIALOGS.lockBusy);
};

/** Lines of the tab for pasting; null when it had to be made, or holds nothing. Its cells are kept as texts, so that nothing is reinterpreted. */
const pastedLines = (): string[][] | null => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(LIST_TAB) ?? book.insertSheet(LIST_TAB);
  if (sheet.getLastRow() === 0) {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
    return null;
  }
  return sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getValues().map((row) => row.map(String));
};
