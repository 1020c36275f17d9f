import type { CellState } from '../../../local/google/state';
import { TAB_IDS } from '../../../src/application/tables/columns';
import { BACKUP_TAB } from '../../../src/text/care/backup-words';
import { newCommune, type Commune } from './installed';

const FORM_KEYS = ['formId', 'formUrl', 'sheetId', 'entries'];

/** Lines of the back-up tab, as a person takes them away. */
export const linesIn = (commune: Commune): string[] =>
  (commune.operations.sheets.find(({ title }) => title === BACKUP_TAB)?.rows ?? []).map((row) => String(row[0]?.value ?? ''));

/** What is worth keeping, without the addresses of forms. */
export const contentOf = (commune: Commune): unknown =>
  TAB_IDS.filter((tab) => tab !== 'former').map((tab) =>
    commune.desk.rows(tab).map(({ cells }) => Object.fromEntries(Object.entries(cells).filter(([key]) => !FORM_KEYS.includes(key)))),
  );

/** An account of its own in which set-up ran once, with the lines pasted into the back-up tab. */
export const emptyWith = (lines: readonly string[]): Commune => {
  const commune = newCommune();
  commune.click('setUp');
  const sheet = structuredClone(commune.tab(commune.operations, 'journal'));
  const rows = lines.map((line): CellState[] => [{ value: line }]);
  commune.operations.sheets.push({ ...sheet, id: 777, title: BACKUP_TAB, protections: [], rows, maxRows: 1000 });
  commune.operations.revision += 1;
  commune.world.takeDialogs();
  return commune;
};
