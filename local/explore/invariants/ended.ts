import { readLedger, type LedgerRow } from '../../../src/application/tables/ledger-table';
import { readOutbox, type PlacedLine } from '../../../src/application/tables/outbox-table';
import type { Registry } from '../../../src/domain/registry/registry';
import type { LedgerEntry } from '../../../src/domain/reports/report';
import type { Played } from '../../scenario/play/play';
import { TabDesk } from '../../scenario/play/tab-desk';
import { registryIn } from '../../scenario/play/village-forms';

/** A schedule that was played to its calm end, as the invariants look at it. */
export interface Ended {
  readonly played: Played;
  readonly end: number;
  readonly desk: TabDesk;
  readonly registry: Registry;
  readonly ledger: readonly LedgerRow[];
  readonly entries: readonly LedgerEntry[];
  readonly outbox: readonly PlacedLine[];
}

export const endedOf = (played: Played, end: number): Ended => {
  const desk = new TabDesk(played.world);
  const ledger = readLedger(desk.rows('ledger'));
  return { played, end, desk, registry: registryIn(desk), ledger, entries: ledger.map(({ entry }) => entry), outbox: readOutbox(desk.rows('outbox')) };
};
