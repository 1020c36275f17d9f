import { xmlText } from './xml-text';

const LONGEST = 31;
const FORBIDDEN = /[\\/*?:[\]]/g;

/** Cut to a length without half a character or an apostrophe at its end. */
const cut = (title: string, suffix: string): string =>
  title.slice(0, LONGEST - suffix.length).replace(/[\ud800-\udbff]$/, '').trimEnd().replace(/'+$/, '_') + suffix;

/** «History» is a name that spreadsheet programs keep for themselves. */
const valid = (title: string): string => {
  const clean = xmlText(title).replace(FORBIDDEN, '_').replace(/^'+/, '_').trim();
  return clean === '' || clean.toLowerCase() === 'history' ? `${clean}_` : clean;
};

const free = (title: string, taken: ReadonlySet<string>): string => {
  let name = cut(valid(title), '');
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = cut(valid(title), ` (${number})`);
  return name;
};

/** Names that a workbook file accepts (31 characters, no `\/*?:[]`, each once whatever the case), in order of the titles. */
export const xlsxNames = (titles: readonly string[]): string[] => {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = free(title, taken);
    taken.add(name.toLowerCase());
    return name;
  });
};
