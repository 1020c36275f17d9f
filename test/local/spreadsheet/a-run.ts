import { newBook, spreadsheetApp } from '../../../local/google/spreadsheet';
import { sheetsApi } from '../../../local/google/sheets-api';
import type { BookState, GoogleState } from '../../../local/google/state';
import type { Execution } from '../../../local/runtime/execution';

/** 24/11/2026 08:30 in Vietnam. */
export const NOW = Date.UTC(2026, 10, 24, 1, 30);

const state = (book: BookState): GoogleState => ({
  books: new Map([[book.id, book]]),
  forms: new Map(),
  triggers: [],
  properties: { revision: 0, values: new Map() },
  mails: [],
  account: {
    owner: 'owner@example.com', kind: 'gmail', language: 'en', mailSent: 0, mailWindowStart: null, mailLeftOverride: null,
    triggerMillis: 0, triggerWindowStart: null, revision: 0,
  },
});

/** A run that counts calls and keeps what it would have to take back. */
export class FakeExecution implements Execution {
  kind: Execution['kind'] = 'MENU';
  readonly handler = 'test';
  readonly realm = { Date, Error };
  effectiveUser = 'owner@example.com';
  readonly activeUser = '';
  readonly calls: string[] = [];
  readonly cells: number[] = [];
  readonly state: GoogleState;
  #undo: (() => void)[] = [];
  #seed = 1;

  constructor(readonly book: BookState) {
    this.state = state(book);
  }

  get boundBookId(): string {
    return this.book.id;
  }

  now(): number {
    return NOW;
  }

  random(): number {
    this.#seed = (this.#seed * 48_271) % 2_147_483_647;
    return this.#seed / 2_147_483_647;
  }

  newId(prefix: string, length: number): string {
    return prefix + String(Math.floor(this.random() * 1e9)).padStart(length - prefix.length, 'x');
  }

  call<T>(member: string, _cost: string, run: () => T, cells = 0): T {
    this.calls.push(member);
    this.cells.push(cells);
    return run();
  }

  spend(): void {}

  onRollback(undo: () => void): void {
    this.#undo.push(undo);
  }

  commit(): void {
    this.#undo = [];
  }

  /** What a kill does to writes not yet committed. */
  kill(): void {
    this.#undo.reverse().forEach((undo) => undo());
    this.#undo = [];
  }

  fail(text: { en: string; vi: string }): never {
    const error = new Error(text[this.state.account.language]);
    error.name = 'Exception';
    throw error;
  }
}

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Api = GoogleAppsScript.Sheets;

export interface Run {
  readonly execution: FakeExecution;
  readonly book: BookState;
  readonly app: App;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly api: { readonly Spreadsheets: NonNullable<Api['Spreadsheets']> };
}

/** A run on a fresh book of one tab. */
export const aRun = (options: Partial<Parameters<typeof newBook>[0]> = {}): Run => {
  const book = newBook({
    id: 'book1', name: 'Sổ điều hành', owner: 'owner@example.com', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', language: 'en',
    random: () => 0.5, ...options,
  });
  const execution = new FakeExecution(book);
  const app = spreadsheetApp(execution, { ui: () => ({}) }) as App;
  const spreadsheet = app.getActiveSpreadsheet();
  const [sheet] = spreadsheet.getSheets();
  return { execution, book, app, spreadsheet, sheet: sheet as GoogleAppsScript.Spreadsheet.Sheet, api: sheetsApi(execution) as Run['api'] };
};
