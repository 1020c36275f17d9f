import type { Row } from './row';
import { expected, fits, type Observation } from './observation';
import type { Language } from './row';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TAB = 'Kiểm chứng';
const TEXT_TAB = 'Kiểm chứng (JSON)';
const HEADER = ['id', 'member', 'certainty', 'expected', 'observed', 'ok', 'source'];
const OK_COLUMN = HEADER.indexOf('ok');
/** A cell holds 50,000 characters; no observation comes near that unless something is wrong. */
const MOST_CHARACTERS = 5_000;

/** One line of the results: a row and what was seen. */
export interface Result {
  readonly row: Row;
  readonly observation: Observation;
}

/** The tab of results and its text, in the book the script is bound to. Its lines are the memory between two runs. */
export class ResultsSheet {
  private readonly tab: Sheet = tabNamed(TAB, HEADER.length);

  constructor(private readonly language: Language) {
    if (this.tab.getLastRow() === 0) this.append([HEADER]);
  }

  /** Ids that earlier runs have done. */
  done(): ReadonlySet<string> {
    return new Set(this.lines().map(([id]) => String(id)));
  }

  add(results: readonly Result[]): void {
    if (results.length > 0) this.append(results.map((result) => this.lineOf(result)));
  }

  /** Writes the text to check in, one line a cell: copying the column gives the file. Gives how many rows differ. */
  finish(recordedAt: string): number {
    const lines = this.lines();
    const head = JSON.stringify({ recordedAt, language: this.language }).slice(0, -1);
    const rows = lines.map(([id, , , wanted, observed, ok]) => `{"id":${JSON.stringify(id)},"expected":${String(wanted)},"observed":${String(observed)},"ok":${String(ok === 'yes')}}`);
    const text = [`${head},"rows":[`, ...rows.map((row, index) => (index < rows.length - 1 ? `${row},` : row)), ']}'];
    const tab = tabNamed(TEXT_TAB, 1);
    tab.clear();
    put(tab, 1, text.map((line) => [line]));
    return lines.filter((line) => line[OK_COLUMN] !== 'yes').length;
  }

  private lineOf({ row, observation }: Result): string[] {
    const ok = fits(row.expect, observation, this.language) ? 'yes' : 'NO';
    const observed = JSON.stringify(observation);
    const kept = observed.length > MOST_CHARACTERS ? JSON.stringify({ tooLong: observed.slice(0, 200) }) : observed;
    return [row.id, row.member, row.certainty, JSON.stringify(expected(row.expect, this.language)), kept, ok, row.source];
  }

  private lines(): unknown[][] {
    const rows = this.tab.getLastRow() - 1;
    return rows < 1 ? [] : this.tab.getRange(2, 1, rows, HEADER.length).getValues();
  }

  private append(lines: string[][]): void {
    put(this.tab, this.tab.getLastRow() + 1, lines);
  }
}

const tabNamed = (name: string, columns: number): Sheet => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const known = book.getSheetByName(name);
  if (known !== null) return known;
  const made = book.insertSheet(name);
  made.getRange(1, 1, made.getMaxRows(), columns).setNumberFormat('@');
  return made;
};

/** Plain text, so that nothing observed can become a formula or a date. */
const put = (tab: Sheet, row: number, lines: string[][]): void => {
  const missing = row + lines.length - 1 - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
  tab.getRange(row, 1, lines.length, (lines[0] ?? []).length).setNumberFormat('@').setValues(lines);
  SpreadsheetApp.flush();
};
