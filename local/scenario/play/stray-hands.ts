import { MEMORY_KEYS } from '../../../src/application/memory';
import { TABS } from '../../../src/text/tabs';
import type { BookState, SheetState } from '../../google/state';
import type { EventOf } from '../file/event-schema';
import type { HandAct } from '../file/hand-acts';
import type { Desktop } from './tab-desk';
import type { VillageForms } from './village-forms';

/** A question's column in every linked tab: the first after the time, the day and the address. */
const A_QUESTION = 4;

/** Somebody with the right to edit who does to the books what nobody should. */
export class StrayHands {
  constructor(
    private readonly world: Desktop,
    private readonly forms: VillageForms,
  ) {}

  /** Throws when the tab or the village's form is not there. */
  act({ act, village }: Pick<EventOf<'hand'>, 'act' | 'village'>): void {
    const acts: Readonly<Record<HandAct, () => void>> = {
      'rename-tab': () => void (this.linked(village).title = `Thôn tôi ${village}`),
      'move-tab': () => this.moveFirst(this.linked(village)),
      'delete-header': () => this.world.typeInto(this.operations.id, this.linked(village).id, 1, A_QUESTION, ''),
      'type-text': () => this.typeText(this.linked(village)),
      'sort-ledger': () => this.sortBackwards(this.tab(TABS.ledger)),
      'delete-master': () => this.deleteMaster(),
    };
    acts[act]();
    this.operations.revision += 1;
  }

  private get operations(): BookState {
    const book = this.world.state.books.get(this.world.boundBookId);
    if (book === undefined) throw new Error('không có sổ điều hành');
    return book;
  }

  private tab(title: string): SheetState {
    const sheet = this.operations.sheets.find((candidate) => candidate.title === title);
    if (sheet === undefined) throw new Error(`sổ điều hành không có trang «${title}»`);
    return sheet;
  }

  private linked(village: string): SheetState {
    const formId = this.forms.formId(village);
    const sheet = this.operations.sheets.find((candidate) => candidate.formId !== null && candidate.formId === formId);
    if (sheet === undefined) throw new Error(`không có trang câu trả lời của thôn ${village}`);
    return sheet;
  }

  private moveFirst(sheet: SheetState): void {
    const { sheets } = this.operations;
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.unshift(sheet);
  }

  private typeText(sheet: SheetState): void {
    const last = sheet.rows.map((cells) => cells.some((cell) => cell !== undefined && cell.value !== '')).lastIndexOf(true);
    if (last > 0) this.world.typeInto(this.operations.id, sheet.id, last + 1, A_QUESTION, 'khoảng bốn chục');
  }

  private sortBackwards(sheet: SheetState): void {
    const [header = [], ...rows] = sheet.rows;
    sheet.rows = [header, ...rows.filter((row) => row.some((cell) => cell !== undefined && cell.value !== '')).reverse()];
    sheet.revision += 1;
  }

  private deleteMaster(): void {
    const master = this.world.state.books.get(this.world.state.properties.values.get(MEMORY_KEYS.masterId) ?? '');
    if (master !== undefined) master.trashed = true;
  }
}
