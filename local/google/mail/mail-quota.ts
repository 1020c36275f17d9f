import type { AccountState } from '../state';

const DAY = 86_400_000;
const RECIPIENTS_PER_DAY = { gmail: 100, workspace: 1_500 } as const;

/** Google counts a day from the first use, not from midnight. */
const openWindow = (account: AccountState, now: number): void => {
  if (account.mailWindowStart !== null && now - account.mailWindowStart < DAY) return;
  account.mailWindowStart = null;
  account.mailSent = 0;
  account.mailLeftOverride = null;
};

/** Recipients that may still be written to in the current window. */
export const recipientsLeft = (account: AccountState, now: number): number => {
  // A fault without a message before it has no window yet; it holds from the first look on.
  if (account.mailLeftOverride !== null && account.mailWindowStart === null) account.mailWindowStart = now;
  openWindow(account, now);
  return account.mailLeftOverride ?? Math.max(0, RECIPIENTS_PER_DAY[account.kind] - account.mailSent);
};

/** A fault that leaves so many recipients in the window that runs at an instant; a window that is over gives way to a new one. */
export const leaveRecipients = (account: AccountState, now: number, left: number): void => {
  openWindow(account, now);
  account.mailLeftOverride = left;
  account.mailWindowStart ??= now;
  account.revision += 1;
};

/** Takes recipients off the current window, which the first message opens. */
export const countRecipients = (account: AccountState, now: number, recipients: number): void => {
  const left = recipientsLeft(account, now);
  account.mailWindowStart ??= now;
  account.mailSent += recipients;
  if (account.mailLeftOverride !== null) account.mailLeftOverride = left - recipients;
  account.revision += 1;
};
