import { isoInstant } from '../../domain/calendar/day';
import type { LedgerEntry } from '../../domain/reports/report';
import { sha256Hex } from '../../domain/reports/sha256';
import type { Config } from '../config';
import type { Blocks, Letters, Scalar } from '../ports';
import { reconcile } from './reconcile';

/** What the first pass of a day found when it compared every linked tab with the ledger. */
export interface Nightly {
  /** Stamp of the differences; '' when there are none. */
  readonly stamp: string;
  /** Lines for the journal; none when nothing is new since the stamp before. */
  readonly journal: readonly Readonly<Record<string, Scalar>>[];
}

/** What is compared, and what the comparison before found. */
export interface NightlyInput {
  readonly blocks: Blocks;
  readonly config: Config;
  /** The ledger, the entries of this pass included: missing reports are repaired by then. */
  readonly entries: readonly LedgerEntry[];
  readonly letters: Letters;
  readonly before: string;
  readonly now: number;
}

/** Longest detail of a journal line. */
const MAX_DETAIL = 2000;

/** Compares linked tabs with the ledger; the same differences are written into the journal once. */
export const nightly = ({ blocks, config, entries, letters, before, now }: NightlyInput): Nightly => {
  const known = { entries, villages: config.villages, titles: letters.itemTitles(config.registry) };
  const differences = reconcile(blocks.linked, known);
  const stamp = differences.length === 0 ? '' : sha256Hex(JSON.stringify(differences)).slice(0, 16);
  if (stamp === '' || stamp === before) return { stamp, journal: [] };
  const at = isoInstant(now);
  const journal = differences.map((difference) => ({
    at, what: 'reconcile', outcome: difference.code, detail: letters.difference(difference, config.registry).slice(0, MAX_DETAIL),
  }));
  return { stamp, journal };
};
