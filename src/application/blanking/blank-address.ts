import { linkedRequests } from '../intake/due';
import { MEMORY_KEYS, remembered } from '../memory';
import type { BlockRequest, Services } from '../ports';
import { TAB_IDS } from '../tables/columns';
import { MAIL_ADDRESS } from '../tables/plan-tables';
import { bookAge } from '../upgrade/upgrade';
import { planBlanking, type BlankingPlan } from './plan-blanking';

const LOCK_WAIT_MILLIS = 20000;

/** Whose address, and who asks for it. */
export interface BlankingOrder {
  readonly address: string;
  readonly decidedBy: string;
  /** False only counts what would be changed. */
  readonly carryOut: boolean;
}

export type BlankingOutcome =
  | { readonly kind: 'BUSY' | 'NOT_SET_UP' | 'NEWER_BOOK' | 'NOT_AN_ADDRESS' }
  /** The automatic work runs under this address: it must be handed over first. */
  | { readonly kind: 'INSTALLER' }
  | { readonly kind: 'FOUND'; readonly rows: number; readonly villages: readonly string[]; readonly typedIn: readonly string[] };

/**
 * Takes an address out of every tab of the operations book in one write, all or nothing. Figures and the chain of
 * the ledger stay whole (docs/DECISIONS.md, «Blanked addresses»). A second run finds nothing more.
 */
export const blankAddress = (services: Services, order: BlankingOrder): BlankingOutcome => {
  const address = order.address.trim().toLowerCase();
  if (!MAIL_ADDRESS.test(address)) return { kind: 'NOT_AN_ADDRESS' };
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return { kind: 'BUSY' };
  try {
    const memory = remembered(services.memory.all());
    if (memory.setUp === '') return { kind: 'NOT_SET_UP' };
    if (bookAge(memory) === 'NEWER_BOOK') return { kind: 'NEWER_BOOK' };
    if (memory.installer.toLowerCase() === address) return { kind: 'INSTALLER' };
    const requests: BlockRequest[] = [...TAB_IDS.map((tab) => ({ tab })), ...linkedRequests(memory, true)];
    const plan = planBlanking(services.book.read(requests), { address, decidedBy: order.decidedBy, now: services.now() });
    if (order.carryOut && plan.changes.length > 0) carryOut(services, plan);
    return { kind: 'FOUND', rows: plan.rows, villages: plan.villages, typedIn: plan.typedIn };
  } finally {
    services.lock.release();
  }
};

/** The registry may have changed with it, so the next run reads everything anew. */
const carryOut = (services: Services, plan: BlankingPlan): void => {
  services.book.write(plan.changes);
  services.memory.put({ [MEMORY_KEYS.digest]: '' });
};
