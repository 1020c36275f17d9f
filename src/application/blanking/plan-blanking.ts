import { emailColumn } from '../intake/read-answers';
import type { BlankLinked, Blocks, LinkedRows, Scalar, TabChange, TableRow } from '../ports';
import type { TabId } from '../tables/columns';
import { TAB_IDS } from '../tables/columns';
import { readLedger } from '../tables/ledger-table';
import { blankedLedger, type Blanking } from './blanked-ledger';
import { withoutAddress } from './without-address';

/** What taking an address out of the operations book changes. */
export interface BlankingPlan {
  readonly changes: readonly (TabChange | BlankLinked)[];
  /** Rows that hold the address, the linked tabs included. */
  readonly rows: number;
  /** Villages with answers that carry it: the forms at Google hold it too. */
  readonly villages: readonly string[];
  /** Villages whose raw answers name it in words that a person typed: these identify the answer and stay. */
  readonly typedIn: readonly string[];
}

/** Decides in memory; the whole book must have been read. */
export const planBlanking = (blocks: Blocks, blanking: Blanking): BlankingPlan => {
  const ledger = blankedLedger(readLedger(blocks.tables.ledger ?? []), blanking);
  const tables = TAB_IDS.filter((tab) => tab !== 'ledger').flatMap((tab) => blankedRows(tab, blocks.tables[tab] ?? [], blanking.address));
  const linked = blocks.linked.flatMap((rows) => blankedAnswers(rows, blanking.address));
  const held = ledger.filter(({ kind }) => kind === 'UPDATE');
  return {
    changes: [...ledger, ...tables, ...linked],
    rows: held.length + tables.length + linked.length,
    villages: [...new Set(linked.map(({ linkedTo }) => linkedTo))],
    typedIn: blocks.linked.filter((rows) => namesIt(rows, blanking.address)).map(({ villageId }) => villageId),
  };
};

const namesIt = ({ header, rows }: LinkedRows, address: string): boolean =>
  rows.some((cells) => cells.some((cell, column) => column !== emailColumn(header) && typeof cell === 'string' && withoutAddress(cell, address) !== cell));

const blankedRows = (tab: TabId, rows: readonly TableRow[], address: string): TabChange[] =>
  rows.flatMap((row) => {
    const cells = blankedCells(row, address);
    if (Object.keys(cells).length === 0) return [];
    return [{ kind: 'UPDATE' as const, tab, row: row.row, cells: tab === 'outbox' ? { ...cells, ...closed(row, cells) } : cells }];
  });

const blankedCells = ({ cells }: TableRow, address: string): Record<string, Scalar> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([key, cell]) => {
      const next = typeof cell === 'string' ? withoutAddress(cell, address) : cell;
      return next === cell ? [] : [[key, next]];
    }),
  );

/** A letter that nobody is left to receive waits no longer; the note says why it never left. */
const closed = ({ cells }: TableRow, blanked: Readonly<Record<string, Scalar>>): Record<string, Scalar> =>
  blanked['to'] === '' && cells['state'] !== 'SENT' ? { state: 'SENT', note: 'ADDRESS_BLANKED' } : {};

/** The verified sender stands in a column of its own, which no key covers. Row 1 is the header. */
const blankedAnswers = ({ villageId, header, firstRow, rows }: LinkedRows, address: string): BlankLinked[] => {
  const column = emailColumn(header);
  return rows.flatMap((cells, index) => {
    const isSender = String(cells[column] ?? '').trim().toLowerCase() === address;
    return isSender && firstRow + index > 1 ? [{ kind: 'BLANK' as const, linkedTo: villageId, row: firstRow + index, column }] : [];
  });
};
