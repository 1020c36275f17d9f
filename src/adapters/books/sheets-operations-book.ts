import { MEMORY_KEYS } from '../../application/memory';
import type { BlankLinked, Blocks, BlockRequest, ClearTab, LinkedRows, OperationsBook, Scalar, TabChange, TableRow } from '../../application/ports';
import { COLUMNS, type TabId } from '../../application/tables/columns';
import { goneTabsWords } from '../../text/care/gone-tabs-words';
import { responseTabName, TABS } from '../../text/tabs';
import { valueCell } from './cell-data';
import { goneTabs } from './gone-tabs';
import { refuseNewer } from './refuse-newer';
import { repairTabNames } from './repair-tab-names';
import type { ScriptMemory } from '../script-memory';
import { columnKeys, recordsOf } from './tab-headers';
import { quotedName, tabId } from './tab-ids';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Rows = readonly (readonly Scalar[])[];

/**
 * The operations book through the Sheets advanced service: one `Values.batchGet` reads any number
 * of tabs, one `batchUpdate` writes all changes or none (Sheets API reference: «if any request is
 * not valid then the entire request will fail and nothing will be applied»).
 */
export class SheetsOperationsBook implements OperationsBook {
  /** Header rows by tab, as seen by the last read. */
  private readonly headers = new Map<TabId, readonly Scalar[]>();
  private readonly memory: ScriptMemory;

  constructor(memory: ScriptMemory) {
    this.memory = memory;
  }

  read(requests: readonly BlockRequest[]): Blocks {
    const answer = this.explained(requests.map(nameOf), () => api().Values.batchGet(this.id(), {
      ranges: requests.flatMap(rangesOf),
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    }));
    return this.blocksOf(requests, (answer.valueRanges ?? []).map((range) => (range.values ?? []) as Rows));
  }

  write(changes: readonly (TabChange | ClearTab | BlankLinked)[]): void {
    refuseNewer(this.memory);
    const requests = changes.flatMap((change) => this.requestsOf(change));
    this.explained(changes.map(nameOf), () => api().batchUpdate({ requests }, this.id()));
  }

  /** Google's refusal names a range or a number; where the reason is that a tab was deleted, people are told which. */
  private explained<T>(names: readonly string[], call: () => T): T {
    try {
      return call();
    } catch (error) {
      const gone = this.gone().filter((name) => names.includes(name));
      throw gone.length === 0 ? error : new Error(goneTabsWords(gone));
    }
  }

  /** When not even this can be seen, the first trouble is the one worth reporting. */
  private gone(): string[] {
    try {
      return goneTabs(this.memory, SpreadsheetApp.openById(this.id()));
    } catch (error) {
      console.warn(`operations book: tabs cannot be listed: ${String(error)}`);
      return [];
    }
  }

  repairTabs(): void {
    refuseNewer(this.memory);
    repairTabNames(this.memory, this.id());
  }

  private id(): string {
    return this.memory.get(MEMORY_KEYS.operationsId);
  }

  private blocksOf(requests: readonly BlockRequest[], values: readonly Rows[]): Blocks {
    const raw: Partial<Record<TabId, Rows>> = {};
    const firstRows: Partial<Record<TabId, number>> = {};
    const linked: LinkedRows[] = [];
    let next = 0;
    for (const request of requests) {
      const header = values[next] ?? [];
      const rows = values[next + 1] ?? [];
      next += rangesOf(request).length;
      if ('linkedTo' in request) linked.push(linkedRows(request, header, rows));
      else raw[request.tab] = tableRows(request, header, rows);
      if ('tab' in request && isFromRow(request)) firstRows[request.tab] = request.fromRow;
    }
    return { tables: this.recordsOnDemand(raw, firstRows), raw, linked };
  }

  /** Most runs find nothing new and never look at the records; those are made at the first look. */
  private recordsOnDemand(raw: Partial<Record<TabId, Rows>>, firstRows: Partial<Record<TabId, number>>): Blocks['tables'] {
    const tables: Partial<Record<TabId, TableRow[]>> = {};
    for (const tab of Object.keys(raw) as TabId[]) {
      const rows = raw[tab] ?? [];
      const header = rows[0] ?? [];
      this.headers.set(tab, header);
      let records: TableRow[] | null = null;
      const get = (): TableRow[] => (records ??= recordsOf(columnKeys(tab, header), rows, firstRows[tab]));
      Object.defineProperty(tables, tab, { enumerable: true, get });
    }
    return tables;
  }

  private requestsOf(change: TabChange | ClearTab | BlankLinked): Request[] {
    if (change.kind === 'BLANK') return [blankRequest(tabId(this.memory, responseTabName(change.linkedTo)), change)];
    const sheetId = tabId(this.memory, TABS[change.tab]);
    if (change.kind === 'CLEAR') return [{ updateCells: { range: { sheetId, startRowIndex: 1 }, fields: 'userEnteredValue' } }];
    const header = this.headers.get(change.tab);
    const keys = header === undefined ? [...COLUMNS[change.tab]] : columnKeys(change.tab, header);
    refuseHomeless(change, keys);
    if (change.kind === 'APPEND') return [appendRequest(sheetId, keys, change.rows)];
    return Object.keys(change.cells).map((key) => ({
      updateCells: {
        start: { sheetId, rowIndex: change.row - 1, columnIndex: keys.indexOf(key) },
        rows: [{ values: [valueCell(change.cells[key] ?? null)] }],
        fields: 'userEnteredValue',
      },
    }));
  }
}

const blankRequest = (sheetId: number, { row, column }: BlankLinked): Request => ({
  updateCells: { range: { sheetId, startRowIndex: row - 1, endRowIndex: row, startColumnIndex: column, endColumnIndex: column + 1 }, fields: 'userEnteredValue' },
});

const api = (): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection => {
  const spreadsheets = Sheets?.Spreadsheets;
  if (spreadsheets === undefined) throw new Error('the Sheets advanced service is not enabled in the manifest');
  return spreadsheets;
};

/** Somebody deleted a header: better to stop, with the place in the journal, than to drop a figure silently. */
const refuseHomeless = (change: TabChange, keys: readonly string[]): void => {
  const rows = change.kind === 'APPEND' ? change.rows : [change.cells];
  const homeless = rows.flatMap(Object.keys).find((key) => !keys.includes(key));
  if (homeless !== undefined) throw new Error(`tab «${TABS[change.tab]}» has no column ${homeless}: run set-up to repair it`);
};

/** Parts of tabs take two ranges: the whole header row, and the wanted part. */
const rangesOf = (request: BlockRequest): string[] => {
  if ('linkedTo' in request) {
    const name = quotedName(responseTabName(request.linkedTo));
    return [`${name}!1:1`, `${name}!A${request.fromRow}:Z`];
  }
  const name = quotedName(TABS[request.tab]);
  if (isFromRow(request)) return [`${name}!1:1`, `${name}!A${request.fromRow}:Z`];
  return request.columns === undefined ? [name] : [`${name}!1:1`, `${name}!A:${columnLetter(request.columns)}`];
};

const nameOf = (about: { readonly tab: TabId } | { readonly linkedTo: string }): string =>
  'linkedTo' in about ? responseTabName(about.linkedTo) : TABS[about.tab];

type TabRequest = Extract<BlockRequest, { readonly tab: TabId }>;

const isFromRow = (request: TabRequest): request is TabRequest & { readonly fromRow: number } =>
  request.columns === undefined && request.fromRow !== undefined;

/** The header row and the wanted rows below it, whatever ranges they were read as. */
const tableRows = (request: TabRequest, header: Rows, rows: Rows): Rows => {
  if (isFromRow(request)) return [header[0] ?? [], ...rows];
  return request.columns === undefined ? header : [header[0] ?? [], ...rows.slice(1)];
};

const columnLetter = (count: number): string => String.fromCharCode('A'.charCodeAt(0) + count - 1);

const linkedRows = (request: { linkedTo: string; fromRow: number }, header: Rows, rows: Rows): LinkedRows => ({
  villageId: request.linkedTo,
  header: (header[0] ?? []).map((title) => String(title ?? '')),
  firstRow: request.fromRow,
  rows,
});

const appendRequest = (
  sheetId: number,
  keys: readonly string[],
  rows: readonly Readonly<Record<string, Scalar>>[],
): Request => ({
  appendCells: {
    sheetId,
    rows: rows.map((row) => ({ values: keys.map((key) => valueCell(row[key] ?? null)) })),
    fields: 'userEnteredValue',
  },
});
