import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyState } from '../../../local/google/copy-state';
import type { BookState, CellState, FormState, SheetState } from '../../../local/google/state';
import type { Manifest } from '../../../local/runtime/surroundings';
import { World, type WorldOptions } from '../../../local/runtime/world';
import { installOn } from '../../../local/scenario/play/install';
import { RegistryClerk } from '../../../local/scenario/play/registry-clerk';
import { TabDesk } from '../../../local/scenario/play/tab-desk';
import { VillageForms } from '../../../local/scenario/play/village-forms';
import { scenarioSchema, type Scenario } from '../../../local/scenario/file/schema';
import { MEMORY_KEYS } from '../../../src/application/memory';
import { BOOKS, responseTabName, TABS, type TabKey } from '../../../src/text/tabs';
import { bundleText } from '../../bundle/support/bundle';

export const OWNER = 'chu@example.vn';
export const MINUTE = 60_000;
const START = '2026-08-31T07:00:00+07:00';
const MANIFEST = JSON.parse(readFileSync(join(__dirname, '../../../appsscript.json'), 'utf8')) as Manifest;

const village = (id: string, reporters: string[]) => ({ id, name: `Thôn ${id}`, reporters, eligible: { SIX_PLUS: 800, ADULT: 600, HEALTH: 700 } });

/** Two villages: one with a listed reporter, one that anybody with the link may report for. */
export const TWO_VILLAGES: Scenario = scenarioSchema.parse({
  start: START,
  end: '2026-12-31T17:00:00+07:00',
  settings: { baselineDate: '2026-08-31' },
  agencies: { CONG_AN_XA: ['congan@example.vn'], PHONG_VHXH: ['vhxh@example.vn'], TRAM_Y_TE: ['tramyte@example.vn'], LANH_DAO: ['lanhdao@example.vn'] },
  villages: [village('QN-01', ['t1@example.vn']), village('QN-02', [])],
});

/** A commune on the local services, with the people who work in its books. */
export class Commune {
  readonly desk: TabDesk;
  readonly forms: VillageForms;
  readonly clerk: RegistryClerk;

  constructor(readonly world: World) {
    this.desk = new TabDesk(world);
    this.forms = new VillageForms(world, this.desk);
    this.clerk = new RegistryClerk(this.desk);
  }

  get operations(): BookState {
    return this.book(this.world.boundBookId);
  }

  get master(): BookState {
    return this.book(this.world.state.properties.values.get(MEMORY_KEYS.masterId) ?? '');
  }

  tab(book: BookState, key: TabKey): SheetState {
    return sheetNamed(book, TABS[key]);
  }

  linked(villageId: string): SheetState {
    return sheetNamed(this.operations, responseTabName(villageId));
  }

  form(villageId: string): FormState {
    const form = this.world.state.forms.get(this.forms.formId(villageId) ?? '');
    if (form === undefined) throw new Error(`no form of ${villageId}`);
    return form;
  }

  /** A respondent sends a form, whatever the page would have said; then the minutes pass that the runs need. */
  send(villageId: string, answers: Readonly<Record<string, string>>, email = 't1@example.vn'): void {
    const formId = this.form(villageId).id;
    this.world.submit(formId, this.forms.answersByItem(formId, answers), { email, validate: false });
    this.pass(2);
  }

  pass(minutes: number): void {
    this.world.advanceTo(this.world.now() + minutes * MINUTE);
  }

  /** Runs a menu item to its end; throws with the error of a run that failed. */
  click(item: string): void {
    const { record } = this.world.run(item, 'MENU');
    if (record.outcome !== 'COMPLETED') throw new Error(record.error ?? record.outcome);
    this.world.advanceTo(this.world.now() + record.virtualMillis + 1000);
  }

  private book(id: string): BookState {
    const book = this.world.state.books.get(id);
    if (book === undefined) throw new Error(`no book ${id}`);
    return book;
  }
}

const sheetNamed = (book: BookState, name: string): SheetState => {
  const sheet = book.sheets.find(({ title }) => title === name);
  if (sheet === undefined) throw new Error(`no tab «${name}»`);
  return sheet;
};

const OPTIONS: WorldOptions = {
  bundle: bundleText(), manifest: MANIFEST, start: Date.parse(START), owner: OWNER, account: 'gmail', language: 'vi',
  bookName: BOOKS.operations, seed: 7, freshContext: false,
};

/** An account with an empty operations book. */
export const newCommune = (options: Partial<WorldOptions> = {}): Commune => new Commune(World.create({ ...OPTIONS, ...options }));

const installation = (): Commune => {
  const commune = newCommune();
  installOn(commune.world, () => commune.clerk.fill(TWO_VILLAGES));
  return commune;
};

let once: Commune | null = null;

/** A copy of a commune of two villages after set-up; installed once per test file. */
export const installed = (): Commune => {
  once ??= installation();
  const { state } = once.world;
  return newCommune({ state: copyState(state), clock: structuredClone(once.world.clock()) });
};

/** Texts of the header row, without the blank end. */
export const headerOf = (sheet: SheetState): string[] => (sheet.rows[0] ?? []).map((cell) => String(cell?.value ?? ''));

export const cellIn = (sheet: SheetState, row: number, column: number): CellState | undefined => sheet.rows[row - 1]?.[column - 1];
