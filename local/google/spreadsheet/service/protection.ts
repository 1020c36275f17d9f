import type { ProtectionState, RangeState } from '../../state';
import { serve } from '../../served';
import { wholeGrid } from '../grid/cells';
import { reshape } from '../grid/change';
import { mayEdit } from '../grid/protected';
import { SHEET_TEXTS } from '../texts';
import type { Range } from './range';
import { INSIDE, type SheetPlace } from './place';

type Person = string | { getEmail(): string };

const emailOf = (person: Person): string => (typeof person === 'string' ? person : person.getEmail());

/** A protected block or tab. The owner may always edit and is not listed among the editors. */
export class Protection {
  constructor(private readonly place: SheetPlace, private current: ProtectionState) {}

  getProtectionType(): string {
    return this.#read('getProtectionType', (state) => state.type);
  }

  getDescription(): string {
    return this.#read('getDescription', (state) => state.description);
  }

  setDescription(description: string): this {
    return this.#write('setDescription', (state) => ({ ...state, description }));
  }

  isWarningOnly(): boolean {
    return this.#read('isWarningOnly', (state) => state.warningOnly);
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.#write('setWarningOnly', (state) => ({ ...state, warningOnly }));
  }

  canEdit(): boolean {
    return this.#read('canEdit', (state) => mayEdit(this.place.book, state, this.place.execution.effectiveUser));
  }

  getEditors(): { getEmail(): string }[] {
    return this.#read('getEditors', (state) => state.editors.map((email) => serve('User', { getEmail: () => email })));
  }

  addEditor(person: Person): this {
    return this.#write('addEditor', (state) => ({ ...state, editors: [...new Set([...state.editors, emailOf(person)])] }));
  }

  addEditors(people: readonly string[]): this {
    return this.#write('addEditors', (state) => ({ ...state, editors: [...new Set([...state.editors, ...people])] }));
  }

  removeEditor(person: Person): this {
    return this.removeEditors([person]);
  }

  removeEditors(people: readonly Person[]): this {
    const gone = new Set(people.map(emailOf));
    return this.#write('removeEditors', (state) => ({ ...state, editors: state.editors.filter((email) => !gone.has(email)) }));
  }

  setUnprotectedRanges(ranges: readonly Range[]): this {
    const unprotected = ranges.map((range) => range[INSIDE].range);
    return this.#write('setUnprotectedRanges', (state) => ({ ...state, unprotected }));
  }

  getUnprotectedRanges(): Range[] {
    return this.#read('getUnprotectedRanges', (state) =>
      (state.unprotected ?? []).map((range) => this.place.handles.range({ ...this.place, range })));
  }

  getRange(): Range {
    return this.place.execution.call('Protection.getRange', 'HANDLE', () =>
      this.place.handles.range({ ...this.place, isWholeSheet: this.current.range === null, range: this.current.range ?? wholeGrid(this.place.sheet) }));
  }

  remove(): void {
    this.place.execution.call('Protection.remove', 'BUFFERED_WRITE', () => {
      this.#refuseRemoved();
      reshape(this.place, (sheet) => {
        sheet.protections = sheet.protections.filter((state) => state !== this.current);
      });
    });
  }

  #refuseRemoved(): void {
    if (!this.place.sheet.protections.includes(this.current)) this.place.execution.fail(SHEET_TEXTS.unknownProtection);
  }

  #read<T>(member: string, read: (state: ProtectionState) => T): T {
    return this.place.execution.call(`Protection.${member}`, 'METADATA', () => read(this.current));
  }

  #write(member: string, change: (state: ProtectionState) => ProtectionState): this {
    return this.place.execution.call(`Protection.${member}`, 'BUFFERED_WRITE', () => {
      this.#refuseRemoved();
      const next = change(this.current);
      reshape(this.place, (sheet) => {
        sheet.protections = sheet.protections.map((state) => (state === this.current ? next : state));
      });
      this.current = next;
      return serve('Protection', this);
    });
  }
}

/** The face of a protection that exists. */
export const protectionFace = (place: SheetPlace, state: ProtectionState): Protection => serve('Protection', new Protection(place, state));

/** Protects a block, or the whole tab when the range is null, and gives the protection. */
export const protection = (place: SheetPlace, range: RangeState | null): Protection => {
  const state: ProtectionState = { type: range === null ? 'SHEET' : 'RANGE', range, description: '', warningOnly: false, editors: [] };
  reshape(place, (sheet) => {
    sheet.protections.push(state);
  });
  return protectionFace(place, state);
};
