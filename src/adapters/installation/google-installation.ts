import { ANSWER_TAB } from '../../application/answers/read-answer-form';
import { CONFIG_REQUESTS, readConfig } from '../../application/config';
import { MEMORY_KEYS } from '../../application/memory';
import type { AnswerForm, Installation, OperationsBook } from '../../application/ports';
import type { LinkedForm } from '../../application/tables/villages-table';
import type { Registry } from '../../domain/registry/registry';
import type { Village } from '../../domain/registry/village';
import { foldLedger } from '../../domain/standing/fold';
import { standingAt } from '../../domain/standing/standing-at';
import { BOOKS, responseTabName, TABS } from '../../text/tabs';
import type { SheetList } from './linked-sheet';
import { prepareCharts } from './master-charts';
import { dropDefaultTab, prepareMasterTabs } from './master-tabs';
import { prepareFigureColumns, prepareTabs, setPlace } from './operations-tabs';
import { addMissingSettings } from './missing-settings';
import { presetCells } from './preset-rows';
import type { ScriptMemory } from '../script-memory';
import { goneRecords } from '../books/gone-tabs';
import { repairTabNames } from '../books/repair-tab-names';
import { SheetsMaster, viewsOf } from '../books/sheets-master';
import { rememberTabIds, tabIds } from '../books/tab-ids';
import { ensureTriggers, removeTriggers } from './triggers';
import { prepareAnswerForm } from '../forms/answer-form';
import { prepareVillageForm } from '../forms/village-form';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything set-up does with books, forms and triggers on Google. */
export class GoogleInstallation implements Installation {
  private readonly memory: ScriptMemory;
  private readonly book: OperationsBook;
  private readonly now: () => number;
  /** Forms are made in the villages' order, so what a dead run left belongs to the first form that the next run has to make. */
  private mayHoldOrphan = true;

  constructor(memory: ScriptMemory, book: OperationsBook, now: () => number) {
    this.memory = memory;
    this.book = book;
    this.now = now;
  }

  installer(): string {
    return Session.getEffectiveUser().getEmail();
  }

  goneRecords(): readonly string[] {
    return goneRecords(this.memory, SpreadsheetApp.getActiveSpreadsheet());
  }

  prepareOperationsBook(): void {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    if (this.memory.get(MEMORY_KEYS.operationsId) !== book.getId()) {
      this.memory.put({ [MEMORY_KEYS.operationsId]: book.getId() });
    }
    setPlace(book);
    repairTabNames(this.memory, book.getId());
    const isNew = Object.keys(tabIds(this.memory)).length === 0;
    const ids = prepareTabs(book);
    if (isNew) dropDefaultTab(book, ids);
    SpreadsheetApp.flush();
    // Last, so that a run cut short before still counts as the first one.
    rememberTabIds(this.memory, ids);
  }

  fillPreset(): void {
    const book = this.operationsBook();
    for (const tab of ['settings', 'criteria', 'agencies', 'tasks', 'holidays'] as const) {
      const sheet = book.getSheetByName(TABS[tab]);
      const rows = presetCells(tab);
      if (sheet !== null && tab === 'settings') addMissingSettings(sheet, rows);
      if (sheet === null || sheet.getLastRow() > 1) continue;
      sheet.getRange(2, 1, rows.length, rows[0]?.length ?? 1).setNumberFormat('@').setValues(rows);
    }
    SpreadsheetApp.flush();
    const { registry } = readConfig(this.book.read(CONFIG_REQUESTS), null);
    const groups = [...new Set(registry.criteria.map(({ group }) => group))];
    prepareFigureColumns(book, registry.criteria.map((criterion) => criterion.id), groups);
  }

  prepareMasterSheet(): string {
    const { registry } = readConfig(this.book.read(CONFIG_REQUESTS), null);
    const existing = this.openMaster();
    const book = existing ?? SpreadsheetApp.create(`${BOOKS.master} - ${registry.settings.communeName}`);
    if (existing === null) this.memory.put({ [MEMORY_KEYS.masterId]: book.getId() });
    else repairTabNames(this.memory, book.getId());
    setPlace(book);
    const now = this.now();
    const picture = { standing: standingAt(foldLedger([]), registry, now), previous: null, ahead: [], registry, notices: [], answers: [], difficulties: [], comparisons: [], correctShare: null, runAt: now };
    const before = tabIds(this.memory);
    const ids = prepareMasterTabs(book, viewsOf(picture));
    rememberTabIds(this.memory, ids);
    dropDefaultTab(book, ids);
    prepareCharts(book, registry.criteria, before[TABS.chartData] !== ids[TABS.chartData]);
    SpreadsheetApp.flush();
    if (Object.keys(ids).some((name) => before[name] !== ids[name])) new SheetsMaster(this.memory).show(picture);
    return book.getUrl();
  }

  prepareForm(village: Village, registry: Registry, known: LinkedForm | null): LinkedForm {
    const form = prepareVillageForm(this.operationsBook(), village, { registry, form: known, sheets: this.knownSheets() });
    rememberTabIds(this.memory, { [responseTabName(village.id)]: form.sheetId });
    if (known === null) this.mayHoldOrphan = false;
    return form;
  }

  prepareAnswerForm(registry: Registry, known: AnswerForm | null): AnswerForm {
    const form = prepareAnswerForm(this.operationsBook(), registry, { form: known, sheets: this.knownSheets() });
    rememberTabIds(this.memory, { [responseTabName(ANSWER_TAB)]: form.sheetId });
    if (known === null) this.mayHoldOrphan = false;
    return form;
  }

  ensureTriggers(): void {
    this.memory.put({ [MEMORY_KEYS.triggers]: ensureTriggers(this.operationsBook()).join(' ') });
  }

  removeTriggers(): void {
    removeTriggers();
  }

  private knownSheets(): SheetList {
    return { known: new Set(Object.values(tabIds(this.memory))), mayHoldOrphan: this.mayHoldOrphan };
  }

  private operationsBook(): Book {
    return SpreadsheetApp.openById(this.memory.get(MEMORY_KEYS.operationsId));
  }

  /** The master sheet, or null when there is none or it cannot be reached any more. */
  private openMaster(): Book | null {
    const id = this.memory.get(MEMORY_KEYS.masterId);
    if (id === '') return null;
    try {
      return SpreadsheetApp.openById(id);
    } catch (error) {
      console.warn(`master sheet ${id} cannot be opened: ${String(error)}`);
      return null;
    }
  }
}
