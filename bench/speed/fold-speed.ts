import { foldLedger } from '../../src/domain/standing/fold';
import { standingAt } from '../../src/domain/standing/standing-at';
import { instantIn, MONDAY } from '../commune/calendar';
import { bestMillis } from './best-of';
import { ledgerOf, type LedgerSize } from './ledger-of';
import { registryOf } from './registry-of';

/** How long the ledger's way to the standing takes, the best of several runs. */
export interface FoldSpeed {
  readonly rows: number;
  readonly foldMillis: number;
  /** Fold and standing together: all that a recompute computes. */
  readonly wholeMillis: number;
}

/** Measures in plain Node: a bare context would slow every look-up of a global. */
export const foldSpeed = (size: LedgerSize, times: { readonly warmUp: number; readonly measured: number }): FoldSpeed => {
  const registry = registryOf(size.villages);
  const entries = ledgerOf(size, registry);
  const at = instantIn(size.weeks + 1, MONDAY, 0);
  return {
    rows: entries.length,
    foldMillis: bestMillis(times, () => foldLedger(entries)),
    wholeMillis: bestMillis(times, () => standingAt(foldLedger(entries), registry, at)),
  };
};
