import { MEMORY_KEYS } from '../../application/memory';
import type { Criterion } from '../../domain/registry/criterion';
import { TABS } from '../../text/tabs';
import type { TableView } from '../../text/view';
import { repairTabNames } from '../books/repair-tab-names';
import { rememberTabIds, tabIds } from '../books/tab-ids';
import type { ScriptMemory } from '../script-memory';
import { prepareCharts } from './master-charts';
import { prepareMasterTabs } from './master-tabs';

/**
 * Makes tabs of the master sheet anew that somebody deleted; gives whether any was missing. They hold nothing of their
 * own, so no person is asked. Throws when the master sheet itself cannot be opened: that is for set-up.
 */
export const restoreLostTabs = (memory: ScriptMemory, views: readonly TableView[], criteria: readonly Criterion[]): boolean => {
  const masterId = memory.get(MEMORY_KEYS.masterId);
  const book = SpreadsheetApp.openById(masterId);
  const there = new Set(book.getSheets().map((sheet) => sheet.getSheetId()));
  const ids = tabIds(memory);
  const lost = views.filter(({ name }) => !there.has(ids[name] ?? -1)).map(({ name }) => name);
  if (lost.length === 0) return false;
  // Tabs are made by name: a renamed one would be made a second time.
  repairTabNames(memory, masterId);
  rememberTabIds(memory, prepareMasterTabs(book, views));
  prepareCharts(book, criteria, lost.includes(TABS.chartData));
  SpreadsheetApp.flush();
  return true;
};
