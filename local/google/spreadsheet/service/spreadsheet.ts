import { serve } from '../../served';
import type { BookState, SheetState } from '../../state';
import { firstTabTitle } from '../book/new-book';
import { newSheet, newSheetId } from '../book/new-sheet';
import { parseA1 } from '../grid/a1';
import { refuseCells, refuseSheet } from '../grid/limits';
import { SHEET_TEXTS, sheetExistsText } from '../texts';
import { INSIDE, type BookPlace } from './place';
import type { Range } from './range';
import { rangeInGrid } from './range-place';
import { blockOf, type Sheet } from './sheet';

/** Google shows a message this long when nothing is said (Apps Script reference, Spreadsheet.toast). */
const USUAL_SECONDS = 5;

const DEFAULT_CELLS = 26_000;

/** A book as scripts see it. */
export class Spreadsheet {
  constructor(private readonly place: BookPlace) {}

  getId(): string {
    return this.#call('getId', 'FREE', () => this.place.book.id);
  }

  getUrl(): string {
    return this.#call('getUrl', 'FREE', () => `https://docs.google.com/spreadsheets/d/${this.place.book.id}/edit`);
  }

  getName(): string {
    return this.#call('getName', 'METADATA', () => this.place.book.name);
  }

  rename(name: string): void {
    this.#change('rename', (book) => {
      book.name = name;
    });
  }

  getSheets(): Sheet[] {
    return this.#call('getSheets', 'HANDLE', () => this.place.book.sheets.map((sheet) => this.#sheet(sheet)));
  }

  /** Whether Google minds the case here is not known; minding it is the safer assumption. */
  getSheetByName(name: string): Sheet | null {
    return this.#call('getSheetByName', 'HANDLE', () => this.#sheetOrNull(this.place.book.sheets.find(({ title }) => title === name)));
  }

  getSheetById(id: number): Sheet | null {
    return this.#call('getSheetById', 'HANDLE', () => this.#sheetOrNull(this.place.book.sheets.find((sheet) => sheet.id === id)));
  }

  getNumSheets(): number {
    return this.#call('getNumSheets', 'HANDLE', () => this.place.book.sheets.length);
  }

  getActiveSheet(): Sheet {
    return this.#call('getActiveSheet', 'HANDLE', () => this.#sheet(this.#active()));
  }

  setActiveSheet(sheet: Sheet): Sheet {
    this.#change('setActiveSheet', (book) => {
      book.active = Math.max(0, book.sheets.indexOf(sheet[INSIDE].sheet));
    });
    return sheet;
  }

  /** 1-based position. */
  moveActiveSheet(position: number): void {
    this.#change('moveActiveSheet', (book) => {
      const [moved] = book.sheets.splice(book.active, 1);
      if (moved !== undefined) book.sheets.splice(position - 1, 0, moved);
      book.active = position - 1;
    });
  }

  /** Right after the active tab unless a 0-based index is given; the new tab becomes active. */
  insertSheet(name?: string, index?: number): Sheet {
    const { execution, book } = this.place;
    return this.#call('insertSheet', 'BUFFERED_WRITE', () => {
      if (name !== undefined && this.#titled(name) !== undefined) execution.fail(sheetExistsText(name));
      refuseSheet(execution, book);
      refuseCells(execution, book, DEFAULT_CELLS);
      const sheet = newSheet({ id: newSheetId(book.sheets, () => execution.random()), title: name ?? this.#freeTitle() });
      this.#apply((changed) => {
        changed.active = index ?? changed.active + 1;
        changed.sheets.splice(changed.active, 0, sheet);
      });
      return this.#sheet(sheet);
    });
  }

  deleteSheet(sheet: Sheet): void {
    const { execution } = this.place;
    this.#change('deleteSheet', (book) => {
      const state = sheet[INSIDE].sheet;
      if (book.sheets.length === 1) execution.fail(SHEET_TEXTS.lastSheet);
      if (state.formId !== null) execution.fail(SHEET_TEXTS.linkedForm);
      book.sheets = book.sheets.filter((other) => other !== state);
      book.active = Math.min(book.active, book.sheets.length - 1);
    });
  }

  getRange(a1: string): Range {
    return this.#call('getRange', 'HANDLE', () => {
      const parsed = parseA1(a1);
      const sheet = parsed?.title == null ? this.#active() : this.#titled(parsed.title);
      if (parsed === null || sheet === undefined) return this.place.execution.fail(SHEET_TEXTS.rangeNotFound);
      return rangeInGrid({ ...this.place, sheet, range: blockOf(parsed, sheet) }) as Range;
    });
  }

  getSpreadsheetLocale(): string {
    return this.#call('getSpreadsheetLocale', 'METADATA', () => this.place.book.locale);
  }

  setSpreadsheetLocale(locale: string): void {
    this.#change('setSpreadsheetLocale', (book) => {
      book.locale = locale;
    });
  }

  getSpreadsheetTimeZone(): string {
    return this.#call('getSpreadsheetTimeZone', 'METADATA', () => this.place.book.timeZone);
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    this.#change('setSpreadsheetTimeZone', (book) => {
      book.timeZone = timeZone;
    });
  }

  /** Google leaves open which form this is when several feed the book; here it is the first tab's. */
  getFormUrl(): string | null {
    return this.#call('getFormUrl', 'METADATA', () => {
      const linked = this.place.book.sheets.find(({ formId }) => formId !== null);
      return linked === undefined ? null : `https://docs.google.com/forms/d/${linked.formId}/viewform`;
    });
  }

  getOwner(): { getEmail(): string } {
    return this.#call('getOwner', 'METADATA', () => serve('User', { getEmail: () => this.place.book.owner }));
  }

  toast(text: string, title = '', seconds: number | null = USUAL_SECONDS): void {
    this.#call('toast', 'HANDLE', () => this.place.handles.toast({ title, text }, (seconds ?? USUAL_SECONDS) >= 0));
  }

  #active(): SheetState {
    const sheet = this.place.book.sheets[this.place.book.active] ?? this.place.book.sheets[0];
    return sheet ?? this.place.execution.fail(SHEET_TEXTS.rangeNotFound);
  }

  #titled(name: string): SheetState | undefined {
    return this.place.book.sheets.find(({ title }) => title.toLowerCase() === name.toLowerCase());
  }

  #freeTitle(): string {
    const { language } = this.place.execution.state.account;
    let number = this.place.book.sheets.length + 1;
    while (this.#titled(firstTabTitle(language, number)) !== undefined) number += 1;
    return firstTabTitle(language, number);
  }

  #sheet(sheet: SheetState): Sheet {
    return this.place.handles.sheet({ ...this.place, sheet });
  }

  #sheetOrNull(sheet: SheetState | undefined): Sheet | null {
    return sheet === undefined ? null : this.#sheet(sheet);
  }

  #call<T>(member: string, cost: 'FREE' | 'HANDLE' | 'METADATA' | 'BUFFERED_WRITE', run: () => T): T {
    return this.place.execution.call(`Spreadsheet.${member}`, cost, run);
  }

  #change(member: string, change: (book: BookState) => void): void {
    this.#call(member, 'BUFFERED_WRITE', () => this.#apply(change));
  }

  /** Buffered like any write: a kill before the commit takes it back, but not tabs that a form added since. */
  #apply(change: (book: BookState) => void): void {
    const { book, execution } = this.place;
    const { name, locale, timeZone, active } = book;
    const before = [...book.sheets];
    change(book);
    const ours = new Set([...before, ...book.sheets]);
    book.revision += 1;
    execution.onRollback(() => {
      const added = book.sheets.filter((sheet) => !ours.has(sheet));
      Object.assign(book, { name, locale, timeZone, active: active + added.length, sheets: [...added, ...before], revision: book.revision + 1 });
    });
  }
}

/** The strict face of a book. */
export const spreadsheetFace = (place: BookPlace): Spreadsheet => serve('Spreadsheet', new Spreadsheet(place));
