import { serve } from '../../served';
import type { SheetState } from '../../state';
import { colourOf } from '../grid/colour';
import { reshape } from '../grid/change';
import { SHEET_TEXTS, sheetExistsText } from '../texts';
import { INSIDE, type SheetPlace } from './place';
import { protection, protectionFace, type Protection } from './protection';

/** Which tab this is, where it stands and whether it shows. */
export class SheetIdentity {
  constructor(protected readonly place: SheetPlace) {}

  get [INSIDE](): SheetPlace {
    return this.place;
  }

  getSheetId(): number {
    return this.place.execution.call('Sheet.getSheetId', 'FREE', () => this.place.sheet.id);
  }

  getName(): string {
    return this.metadata('getName', (sheet) => sheet.title);
  }

  getSheetName(): string {
    return this.metadata('getSheetName', (sheet) => sheet.title);
  }

  setName(name: string): this {
    return this.change('setName', (sheet) => {
      const taken = this.place.book.sheets.some((other) => other !== sheet && other.title.toLowerCase() === name.toLowerCase());
      if (taken) this.place.execution.fail(sheetExistsText(name));
      sheet.title = name;
    });
  }

  /** 1-based. */
  getIndex(): number {
    return this.metadata('getIndex', (sheet) => this.place.book.sheets.indexOf(sheet) + 1);
  }

  getParent(): object {
    return this.place.execution.call('Sheet.getParent', 'HANDLE', () => this.place.handles.spreadsheet(this.place.book));
  }

  /** Address of the form whose responses land here, or null. */
  getFormUrl(): string | null {
    return this.metadata('getFormUrl', (sheet) => (sheet.formId === null ? null : `https://docs.google.com/forms/d/${sheet.formId}/viewform`));
  }

  hideSheet(): this {
    return this.change('hideSheet', (sheet) => {
      const others = this.place.book.sheets.some((other) => other !== sheet && !other.hidden);
      if (!others) this.place.execution.fail(SHEET_TEXTS.lastVisible);
      sheet.hidden = true;
    });
  }

  showSheet(): this {
    return this.change('showSheet', (sheet) => {
      sheet.hidden = false;
    });
  }

  isSheetHidden(): boolean {
    return this.metadata('isSheetHidden', (sheet) => sheet.hidden);
  }

  setTabColor(colour: string | null): this {
    return this.change('setTabColor', (sheet) => {
      sheet.tabColor = colourOf(colour) ?? null;
    });
  }

  activate(): this {
    return this.place.execution.call('Sheet.activate', 'BUFFERED_WRITE', () => {
      this.place.book.active = this.place.book.sheets.indexOf(this.place.sheet);
      return this.face;
    });
  }

  protect(): Protection {
    return this.place.execution.call('Sheet.protect', 'BUFFERED_WRITE', () => {
      const known = this.place.sheet.protections.find(({ type }) => type === 'SHEET');
      return known === undefined ? protection(this.place, null) : protectionFace(this.place, known);
    });
  }

  getProtections(type: { toString(): string }): Protection[] {
    return this.metadata('getProtections', (sheet) =>
      sheet.protections.filter((state) => state.type === String(type)).map((state) => protectionFace(this.place, state)));
  }

  protected get face(): this {
    return serve('Sheet', this);
  }

  protected metadata<T>(member: string, read: (sheet: SheetState) => T): T {
    return this.place.execution.call(`Sheet.${member}`, 'METADATA', () => {
      this.place.execution.commit();
      return read(this.place.sheet);
    });
  }

  /** A buffered change of the tab's properties. */
  protected change(member: string, change: (sheet: SheetState) => void): this {
    return this.place.execution.call(`Sheet.${member}`, 'BUFFERED_WRITE', () => {
      reshape(this.place, change);
      return this.face;
    });
  }
}
