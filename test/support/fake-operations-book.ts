import type { BlankLinked, Blocks, BlockRequest, ClearTab, LinkedRows, OperationsBook, Scalar, TabChange, TableRow } from '../../src/application/ports';
import { COLUMNS, TAB_IDS, type TabId } from '../../src/application/tables/columns';
import type { FakeGate } from './fake-gate';

type Cells = Readonly<Record<string, Scalar>>;

/** A linked tab: the header row and the answers below it. */
export interface LinkedTab {
  header: string[];
  rows: Scalar[][];
  /** Rows of the grid, if it is so small that it matters. */
  gridRows?: number;
}

/** The operations book in memory: rows by column key, linked tabs by village. A write is all or nothing. */
export class FakeOperationsBook implements OperationsBook {
  readonly linked = new Map<string, LinkedTab>();
  /** Tabs that somebody renamed: reading them fails until `repairTabs`. */
  readonly renamed = new Set<string>();
  private tabs = new Map<TabId, Cells[]>(TAB_IDS.map((tab) => [tab, []]));

  constructor(private readonly gate: FakeGate) {}

  read(requests: readonly BlockRequest[]): Blocks {
    this.gate.pass('book.read');
    const tables: Partial<Record<TabId, TableRow[]>> = {};
    const linked: LinkedRows[] = [];
    for (const request of requests) {
      this.refuseRenamed('tab' in request ? request.tab : request.linkedTo);
      if ('tab' in request) tables[request.tab] = this.columnsOf(request.tab, request.columns).filter(({ row }) => row >= (request.fromRow ?? 2));
      else linked.push(this.linkedRows(request.linkedTo, request.fromRow));
    }
    return { tables, linked };
  }

  write(changes: readonly (TabChange | ClearTab | BlankLinked)[]): void {
    this.gate.pass('book.write');
    const next = new Map([...this.tabs].map(([tab, rows]) => [tab, [...rows]]));
    for (const change of changes) if (change.kind !== 'BLANK') apply(next, change);
    this.tabs = next;
    for (const change of changes) if (change.kind === 'BLANK') this.blank(change);
  }

  repairTabs(): void {
    this.gate.pass('book.repairTabs');
    this.renamed.clear();
  }

  /** Rows of a tab as a person sees them; blank ones left out, as the real book does. */
  rows(tab: TabId): TableRow[] {
    return this.cellsOf(tab)
      .map((cells, index) => ({ row: index + 2, cells: filled(cells) }))
      .filter((row) => Object.keys(row.cells).length > 0);
  }

  /** A person types rows under the last one. */
  type(tab: TabId, ...rows: Cells[]): void {
    this.cellsOf(tab).push(...rows);
  }

  /** A person types into cells of one row. */
  retype(tab: TabId, row: number, cells: Cells): void {
    const rows = this.cellsOf(tab);
    rows[row - 2] = { ...rows[row - 2], ...cells };
  }

  /** A person sorts a tab. */
  sort(tab: TabId, compare: (a: Cells, b: Cells) => number): void {
    this.cellsOf(tab).sort(compare);
  }

  private cellsOf(tab: TabId): Cells[] {
    return this.tabs.get(tab) ?? [];
  }

  private columnsOf(tab: TabId, columns: number | undefined): TableRow[] {
    const hidden = new Set(columns === undefined ? [] : COLUMNS[tab].slice(columns));
    return this.rows(tab).map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(Object.entries(cells).filter(([key]) => !hidden.has(key))),
    }));
  }

  private linkedRows(villageId: string, fromRow: number): LinkedRows {
    const tab = this.linked.get(villageId);
    if (tab === undefined) throw new Error(`Unable to parse range: BC ${villageId}`);
    if (fromRow > (tab.gridRows ?? fromRow)) throw new Error('Range exceeds grid limits');
    const rows = [tab.header, ...tab.rows].slice(fromRow - 1);
    return { villageId, header: tab.header, firstRow: fromRow, rows };
  }

  private blank({ linkedTo, row, column }: BlankLinked): void {
    const cells = this.linked.get(linkedTo)?.rows[row - 2];
    if (cells !== undefined) cells[column] = '';
  }

  private refuseRenamed(name: string): void {
    if (this.renamed.has(name)) throw new Error(`Unable to parse range: ${name}`);
  }
}

const filled = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null && value !== ''));

const apply = (tabs: Map<TabId, Cells[]>, change: TabChange | ClearTab): void => {
  const rows = tabs.get(change.tab) ?? [];
  if (change.kind === 'CLEAR') tabs.set(change.tab, []);
  else if (change.kind === 'APPEND') rows.push(...change.rows);
  else if (change.row < 2) throw new Error('the header row is not written');
  else rows[change.row - 2] = { ...rows[change.row - 2], ...change.cells };
};
