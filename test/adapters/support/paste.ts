import { LIST_TAB } from '../../../src/text/care/village-list-words';
import type { Commune } from './installed';

/** A person pastes a list of villages, cell by cell, into the tab that the program made for it. */
export const paste = (commune: Commune, rows: readonly (readonly string[])[]): void => {
  const sheet = commune.operations.sheets.find(({ title }) => title === LIST_TAB);
  if (sheet === undefined) throw new Error('no tab for pasting');
  sheet.rows = rows.map((row) => row.map((value) => ({ value })));
  sheet.revision += 1;
  commune.operations.revision += 1;
};
