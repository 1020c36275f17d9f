import { addDays } from '../../domain/calendar/day';
import type { Village } from '../../domain/registry/village';
import type { ReportEntry } from '../../domain/reports/report';
import type { ChangeOutcome } from '../../domain/roster/change-outcome';
import type { Folded } from '../../domain/standing/fold';
import type { Config } from '../config';
import type { Scalar, TabChange } from '../ports';
import { textOf } from '../tables/cells';
import type { VillageRow } from '../tables/villages-table';
import type { ChangeOrder } from './change-order';
import { planSplit } from './plan-split';

/** What an order comes to: its outcome and, when it is carried out, what is written. */
export interface PlannedOrder {
  readonly outcome: ChangeOutcome;
  readonly changes: readonly TabChange[];
  /** Opening reports of villages that a split makes. */
  readonly entries: readonly ReportEntry[];
  /** Names before a rename, for whoever looks at a past day. */
  readonly oldName: string;
}

/** What orders are planned against. */
export interface OrderContext {
  readonly config: Config;
  readonly folded: Folded;
  readonly today: string;
  readonly now: number;
}

/** Nothing is carried out. */
export const notDone = (outcome: ChangeOutcome): PlannedOrder => ({ outcome, changes: [], entries: [], oldName: '' });

/** Plans an order without a fault. Mergers are dated and can be carried out before their day; the others wait for it. */
export const planOrder = (order: ChangeOrder, context: OrderContext): PlannedOrder => {
  switch (order.kind) {
    case 'MERGE':
      return planMerge(order, context);
    case 'RENAME':
      return planRename(order, context);
    default:
      return planSplit(order, context);
  }
};

/** The registry rows of the villages that an order names. */
export const rowsNamed = (order: ChangeOrder, { config }: OrderContext): VillageRow[] =>
  config.villages.filter(({ village }) => order.villages.includes(village.id));

/** Cells of a new village: it stands where the first old one stood and keeps what they had in common. */
export const newVillage = (row: ChangeOrder['rows'][number], from: string, old: readonly Village[]): Record<string, Scalar> => ({
  id: textOf(row, 'newId'),
  order: Math.min(...old.map(({ order }) => order)),
  name: textOf(row, 'newName'),
  formerCommune: new Set(old.map(({ formerCommune }) => formerCommune)).size === 1 ? (old[0]?.formerCommune ?? '') : '',
  reporters: [...new Set(old.flatMap(({ reporters }) => reporters))].join(', '),
  validFrom: from,
});

/** Figures and denominators of the heir are the sums of the old ones on the day before: the fold sees to that. */
const planMerge = (order: ChangeOrder, context: OrderContext): PlannedOrder => {
  const [row] = order.rows;
  const old = rowsNamed(order, context);
  if (row === undefined || order.from === null) return notDone({ code: 'TOO_FEW' });
  const ended = { validTo: addDays(order.from, -1), mergedInto: textOf(row, 'newId') };
  const changes: TabChange[] = [
    { kind: 'APPEND', tab: 'villages', rows: [newVillage(row, order.from, old.map(({ village }) => village))] },
    ...old.map((each): TabChange => ({ kind: 'UPDATE', tab: 'villages', row: each.row, cells: ended })),
  ];
  return { outcome: { code: 'DONE' }, changes, entries: [], oldName: old.map(({ village }) => village.name).join(', ') };
};

/** The id stays, so figures and form stay; the old name becomes another spelling. */
const planRename = (order: ChangeOrder, context: OrderContext): PlannedOrder => {
  const [row] = order.rows;
  const [named] = rowsNamed(order, context);
  if (row === undefined || named === undefined || order.from === null) return notDone({ code: 'NO_NAME' });
  if (order.from > context.today) return notDone({ code: 'WAITING_DAY', day: order.from });
  const { name, aliases } = named.village;
  const cells = { name: textOf(row, 'newName'), aliases: [...new Set([...aliases, name])].join(', ') };
  return { outcome: { code: 'DONE' }, changes: [{ kind: 'UPDATE', tab: 'villages', row: named.row, cells }], entries: [], oldName: name };
};
