import { MEMORY_KEYS } from '../../application/memory';
import type { MasterSheet, Picture } from '../../application/ports';
import { dayOf } from '../../domain/calendar/day';
import { chartDataView } from '../../text/master-sheet/chart-data-view';
import { communeView } from '../../text/master-sheet/commune-view';
import { guideView } from '../../text/master-sheet/guide-view';
import { asPast } from '../../text/master-sheet/banners/past-view';
import { asUnwell } from '../../text/master-sheet/banners/unwell-view';
import { trendView } from '../../text/master-sheet/trend-view';
import { urgingView } from '../../text/master-sheet/urging-view';
import { verificationView } from '../../text/master-sheet/verification-view';
import { villageView } from '../../text/master-sheet/village-view';
import type { TableView } from '../../text/view';
import { restoreLostTabs } from '../installation/lost-master-tabs';
import type { ScriptMemory } from '../script-memory';
import { refuseNewer } from './refuse-newer';
import { repairTabNames } from './repair-tab-names';
import { changedRows, shownOf, shownText, stampsOf, type Found, type ShownTab } from './master/shown-rows';
import { quotedName, tabId, tabIds } from './tab-ids';
import { urgingNotices } from './master/urging-notices';
import { rowsOfTab, wholeTab } from './master/tab-requests';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** A tab that is about to be written. */
interface DrawnTab {
  readonly view: TableView;
  readonly sheetId: number;
  readonly now: ShownTab;
  /** What was written last, or null when that is not known or too long ago. */
  readonly before: ShownTab | null;
}

/** The tabs of a picture, in their order. */
export const viewsOf = (picture: Picture): TableView[] => {
  const day = picture.registry.settings.showDay;
  if (day !== null) return tabsOf(picture).map((view) => asPast(view, day));
  return picture.isUnwell === true ? tabsOf(picture).map(asUnwell) : tabsOf(picture);
};

const tabsOf = (picture: Picture): TableView[] => [
  communeView(picture.standing, picture.registry, picture.runAt),
  villageView(picture.standing, picture.registry, picture.previous),
  trendView(picture.standing, picture.registry, picture.ahead),
  urgingView(urgingNotices(picture), picture.registry, picture.difficulties),
  verificationView(picture.comparisons, picture.correctShare, picture.registry),
  guideView(picture.registry),
  chartDataView(picture.standing, picture.registry, picture.ahead),
];

/**
 * The master sheet, brought up to date by one read and one atomic `batchUpdate` however many villages and weeks
 * there are. Only rows that say something new, or in which somebody typed, are written; in the first picture of a
 * day everything is, so that colours and notes that somebody changed come back too. Tabs that somebody renamed get
 * their names back, tabs that somebody deleted are made anew.
 */
export class SheetsMaster implements MasterSheet {
  private readonly memory: ScriptMemory;

  constructor(memory: ScriptMemory) {
    this.memory = memory;
  }

  show(picture: Picture): Readonly<Record<string, string>> {
    refuseNewer(this.memory);
    const day = dayOf(picture.runAt);
    const tabs = this.drawn(picture, day);
    const found = this.found(tabs.filter(({ before }) => before !== null));
    const requests = tabs.flatMap((tab) => requestsOf(tab, found.get(tab.view.name)));
    const written = requests.length === 0 ? tabs : this.write(requests, { picture, tabs });
    return { [MEMORY_KEYS.shown]: shownText({ day, tabs: Object.fromEntries(written.map(({ view, now }) => [view.name, now])) }) };
  }

  /** Gives the tabs as they were written: where one had been deleted, all of them whole, once it is made anew. */
  private write(requests: Request[], { picture, tabs }: { readonly picture: Picture; readonly tabs: DrawnTab[] }): DrawnTab[] {
    try {
      this.update(requests);
      return tabs;
    } catch (error) {
      console.warn(`master sheet: cannot be written: ${String(error)}`);
      if (!restoreLostTabs(this.memory, tabs.map(({ view }) => view), picture.registry.criteria)) throw error;
      const whole = this.drawn(picture, '');
      this.update(whole.flatMap((tab) => requestsOf(tab, undefined)));
      return whole;
    }
  }

  private update(requests: Request[]): void {
    Sheets?.Spreadsheets?.batchUpdate({ requests }, this.memory.get(MEMORY_KEYS.masterId));
  }

  private drawn(picture: Picture, day: string): DrawnTab[] {
    const shown = shownOf(this.memory.get(MEMORY_KEYS.shown));
    const ids = tabIds(this.memory);
    // A book made by an earlier version lacks later tabs until set-up has run again.
    return viewsOf(picture).filter(({ name }) => name in ids).map((view) => {
      const sheetId = tabId(this.memory, view.name);
      return { view, sheetId, now: stampsOf(view, sheetId), before: shown.day === day ? (shown.tabs[view.name] ?? null) : null };
    });
  }

  /** What stands in the tabs, by name; where one is missing or was renamed, nothing: everything is written then. */
  private found(tabs: readonly DrawnTab[]): ReadonlyMap<string, Found> {
    if (tabs.length === 0) return new Map();
    const masterId = this.memory.get(MEMORY_KEYS.masterId);
    try {
      const answer = Sheets?.Spreadsheets?.Values?.batchGet(masterId, {
        ranges: tabs.map(({ view }) => quotedName(view.name)),
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'SERIAL_NUMBER',
      });
      return new Map(tabs.map(({ view }, index) => [view.name, (answer?.valueRanges?.[index]?.values ?? []) as Found]));
    } catch (error) {
      console.warn(`master sheet: cannot be read back, is written whole: ${String(error)}`);
      giveNamesBack(this.memory, masterId);
      return new Map();
    }
  }
}

/** Only for the next run's sake: this one writes by ids, and a name that is taken must not stop it. */
const giveNamesBack = (memory: ScriptMemory, masterId: string): void => {
  try {
    repairTabNames(memory, masterId);
  } catch (error) {
    console.warn(`master sheet: names cannot be given back: ${String(error)}`);
  }
};

const requestsOf = ({ view, sheetId, now, before }: DrawnTab, found: Found | undefined): Request[] => {
  const rows = before === null || found === undefined ? null : changedRows(view, { before, now, found });
  return rows === null ? wholeTab(view, sheetId) : rowsOfTab(view, sheetId, rows);
};
