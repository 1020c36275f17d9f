import type { AccountState } from '../state';

const DAY = 86_400_000;
/** Reads and writes per account; Google's page of quotas. How a call for several keys counts is not said: one here. */
const USES_PER_DAY = { gmail: 50_000, workspace: 500_000 } as const;

/** Takes one use off the 24 hours that the first use opened; false when none is left. */
export const takePropertyUse = (account: AccountState, now: number): boolean => {
  const { since, count } = account.propertyUse ?? { since: now, count: 0 };
  const current = now - since < DAY ? { since, count } : { since: now, count: 0 };
  if (current.count >= USES_PER_DAY[account.kind]) return false;
  account.propertyUse = { ...current, count: current.count + 1 };
  account.revision += 1;
  return true;
};
