import type { Execution } from '../../../runtime/execution';
import { ERROR_TEXTS, invalidArgumentText } from '../../error-texts';
import { serve } from '../../served';
import type { BookState } from '../../state';
import { newBook } from '../book/new-book';
import { SHEET_TEXTS } from '../texts';
import { conditionalRuleBuilder, type ConditionalFormatRuleBuilder } from './conditional-format';
import { dataValidationBuilder, type DataValidationBuilder } from './data-validation';
import { BORDER_STYLE, CHART_TYPE, PROTECTION_TYPE, WRAP_STRATEGY } from './enumerations';
import type { Handles } from './place';
import { rangeFace } from './range';
import { sheetFace } from './sheet';
import { spreadsheetFace, type Spreadsheet } from './spreadsheet';

/** What a run offers to the person at the keyboard. */
export interface Keyboard {
  /** The Ui of the open book; only asked for in runs that have one. */
  readonly ui?: () => object;
  /** Shows a message in the corner. */
  readonly toast?: Handles['toast'];
}

const handlesOf = (execution: Execution, keyboard: Keyboard): Handles => {
  const faces = new Map<BookState, Spreadsheet>();
  const handles: Handles = {
    spreadsheet: (book) => {
      const face = faces.get(book) ?? spreadsheetFace({ execution, handles, book });
      faces.set(book, face);
      return face;
    },
    sheet: sheetFace,
    range: rangeFace,
    toast: (message, isPassing) => keyboard.toast?.(message, isPassing),
  };
  return handles;
};

/** SpreadsheetApp of one run. */
class SpreadsheetApp {
  readonly BorderStyle = BORDER_STYLE;
  readonly WrapStrategy = WRAP_STRATEGY;
  readonly ProtectionType = PROTECTION_TYPE;
  readonly #handles: Handles;

  constructor(private readonly execution: Execution, private readonly keyboard: Keyboard) {
    this.#handles = handlesOf(execution, keyboard);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.#handle('getActiveSpreadsheet', () => this.#open(this.execution.boundBookId));
  }

  getActive(): Spreadsheet {
    return this.#handle('getActive', () => this.#open(this.execution.boundBookId));
  }

  openById(id: string): Spreadsheet {
    return this.#handle('openById', () => this.#open(id));
  }

  openByUrl(url: string): Spreadsheet {
    return this.#handle('openByUrl', () => {
      const id = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1];
      return id === undefined ? this.execution.fail(invalidArgumentText('url')) : this.#open(id);
    });
  }

  create(name: string, rows?: number, columns?: number): Spreadsheet {
    const { execution } = this;
    return execution.call('SpreadsheetApp.create', 'FLUSH', () => {
      const { account, books } = execution.state;
      const bound = books.get(execution.boundBookId);
      const book = newBook({
        id: execution.newId('1', 44), name, owner: execution.effectiveUser, language: account.language,
        locale: bound?.locale ?? 'vi_VN', timeZone: bound?.timeZone ?? 'Asia/Ho_Chi_Minh', random: () => execution.random(),
        ...(rows === undefined ? {} : { rows }), ...(columns === undefined ? {} : { columns }),
      });
      books.set(book.id, book);
      return this.#handles.spreadsheet(book);
    });
  }

  flush(): void {
    this.execution.call('SpreadsheetApp.flush', 'FLUSH', () => this.execution.commit());
  }

  /** Throws in triggers and web apps, where nobody sits at the book. */
  getUi(): object {
    return this.#handle('getUi', () => {
      const { kind } = this.execution;
      const present = kind === 'MENU' || kind === 'SIMPLE';
      return present && this.keyboard.ui !== undefined ? this.keyboard.ui() : this.execution.fail(SHEET_TEXTS.noUi);
    });
  }

  newDataValidation(): DataValidationBuilder {
    return this.execution.call('SpreadsheetApp.newDataValidation', 'FREE', () => dataValidationBuilder(this.execution));
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return this.execution.call('SpreadsheetApp.newConditionalFormatRule', 'FREE', () => conditionalRuleBuilder({ execution: this.execution }));
  }

  #open(id: string): Spreadsheet {
    const book = this.execution.state.books.get(id);
    return book === undefined || book.trashed ? this.execution.fail(ERROR_TEXTS.access) : this.#handles.spreadsheet(book);
  }

  #handle<T>(member: string, run: () => T): T {
    return this.execution.call(`SpreadsheetApp.${member}`, 'HANDLE', run);
  }
}

/** The strict SpreadsheetApp of one run. */
export const spreadsheetApp = (execution: Execution, keyboard: Keyboard = {}): object =>
  serve('SpreadsheetApp', new SpreadsheetApp(execution, keyboard));

/** The strict Charts service: only its enumeration of chart types. */
export const chartsService = (_execution: Execution): object => serve('Charts', { ChartType: CHART_TYPE });
