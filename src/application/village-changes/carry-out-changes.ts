import { dayOf, isoInstant } from '../../domain/calendar/day';
import type { ChangeOutcome } from '../../domain/roster/change-outcome';
import { foldLedger } from '../../domain/standing/fold';
import { CONFIG_REQUESTS, readConfig } from '../config';
import { chained } from '../intake/intake-changes';
import { MEMORY_KEYS, remembered, type Remembered } from '../memory';
import type { Services, TabChange } from '../ports';
import { readLedger } from '../tables/ledger-table';
import { readOrders, type ChangeOrder } from './change-order';
import { faultOf } from './check-order';
import { notDone, planOrder, type OrderContext, type PlannedOrder } from './plan-order';
import { readRepaired } from '../read-repaired';

type Reach = Pick<Services, 'book' | 'memory' | 'letters' | 'now'>;
interface Decided extends PlannedOrder {
  readonly order: ChangeOrder;
}

/**
 * Carries out the changes typed into «Thay đổi thôn»; with `onlyWaiting` those that an earlier run left waiting. One
 * read and at most one write, all or nothing; the caller holds the lock. Gives the outcomes in order.
 */
export const carryOutChanges = (services: Reach, onlyWaiting: boolean): ChangeOutcome[] => {
  const now = services.now();
  const memory = remembered(services.memory.all());
  const blocks = readRepaired(services.book, [...CONFIG_REQUESTS, { tab: 'changes' }, { tab: 'ledger' }]);
  const isMeant = (outcome: string): boolean => !onlyWaiting || services.letters.isWaiting(outcome);
  const orders = readOrders(blocks.tables.changes ?? [], isMeant);
  if (orders.length === 0) return [];
  const ledger = readLedger(blocks.tables.ledger ?? []);
  const folded = foldLedger(ledger.map((row) => row.entry));
  const decided = decide(orders, { config: readConfig(blocks, memory.settings), folded, today: dayOf(now), now });
  const rows = chained(decided.flatMap(({ entries }) => entries), ledger);
  services.book.write([
    ...decided.flatMap(({ changes }) => changes),
    ...decided.flatMap((item) => marks(item, services, now)),
    ...(rows.length === 0 ? [] : [{ kind: 'APPEND' as const, tab: 'ledger' as const, rows }]),
  ]);
  if (decided.some(({ outcome }) => outcome.code === 'DONE')) services.memory.put(afterwork(decided, memory));
  return decided.map(({ outcome }) => outcome);
};

/** Forms of new villages are made, and those of renamed ones put right, by the sweep: making forms takes longer than a click may. */
const afterwork = (decided: readonly Decided[], { outdatedForms }: Remembered): Record<string, string> => {
  const renamed = decided.filter(({ order, outcome }) => order.kind === 'RENAME' && outcome.code === 'DONE').flatMap(({ order }) => order.villages);
  const outdated = [...new Set([...outdatedForms, ...renamed])];
  return { [MEMORY_KEYS.setUp]: 'PARTIAL', [MEMORY_KEYS.day]: '', [MEMORY_KEYS.outdatedForms]: JSON.stringify(outdated) };
};

/** A village can be ended once: what an order ends, and the ids it takes, are taken for the orders after it. */
const decide = (orders: readonly ChangeOrder[], context: OrderContext): Decided[] => {
  const touched = new Set<string>();
  return orders.map((order) => {
    const villages = context.config.registry.villages;
    const again = order.villages.find((id) => touched.has(id));
    const fault = faultOf(order, villages) ?? (again === undefined ? null : { code: 'NOT_IN_FORCE' as const, villageId: again, day: order.from ?? '' });
    const planned = fault === null ? planOrder(order, context) : notDone(fault);
    if (planned.outcome.code === 'DONE') order.villages.forEach((id) => touched.add(id));
    return { ...planned, order };
  });
};

const marks = ({ order, outcome, oldName }: Decided, { letters }: Reach, now: number): TabChange[] => {
  const done = outcome.code === 'DONE' ? { doneAt: isoInstant(now), oldName } : {};
  return order.rows.map(({ row }) => ({ kind: 'UPDATE', tab: 'changes', row, cells: { outcome: letters.change(outcome), ...done } }));
};
