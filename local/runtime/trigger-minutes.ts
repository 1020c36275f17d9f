import type { AccountState } from '../google/state';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MILLIS_PER_DAY = { gmail: 90 * MINUTE, workspace: 360 * MINUTE } as const;

/** Whether triggers have run time left in the 24 hours that began with their first run. */
export const hasTriggerTime = (account: AccountState, now: number): boolean => {
  if (account.triggerWindowStart === null || now - account.triggerWindowStart >= DAY) {
    account.triggerWindowStart = now;
    account.triggerMillis = 0;
  }
  return account.triggerMillis < MILLIS_PER_DAY[account.kind];
};

/** Adds the run time of a trigger, in milliseconds, to the current window. */
export const countTriggerTime = (account: AccountState, millis: number): void => {
  account.triggerMillis += millis;
  account.revision += 1;
};
