import { MEMORY_KEYS } from '../application/memory';
import type { TakeInOutcome } from '../application/intake/take-in';
import { SWEEP, type Wake } from '../application/intake/wake';
import { continueSetUp } from '../application/set-up/set-up';
import { responseTabName } from '../text/tabs';
import { NEWER_BOOK } from '../text/care/version-words';
import { guarded } from './guard';
import { pass } from './pass';
import { wire } from './wiring';

/** What of a submit event is looked at: the tab it names, if it names one. */
interface SubmitEvent {
  readonly range?: GoogleAppsScript.Spreadsheet.Range | null;
}

/** Trigger «on form submit»: only says that something may be new (docs/GOOGLE.md 2). */
export const onReport = (event?: SubmitEvent): void => {
  const wake: Wake = { force: false, villageHint: () => villageOf(event) };
  refuseNewer(pass(wire(), 'onReport', wake));
};

/** Events arrive blank, doubled or with a wrong range; whatever does not name a linked tab is no hint. */
const villageOf = (event: SubmitEvent | undefined): string | null => {
  const name = event?.range?.getSheet().getName() ?? '';
  const prefix = responseTabName('');
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
};

/** Time trigger and menu item: does for every tab what a submit event does, and goes on with set-up. */
export const sweep = (): void => {
  const wired = wire();
  const { services, installation, memory } = wired;
  refuseNewer(pass(wired, 'sweep', SWEEP));
  if (memory.get(MEMORY_KEYS.setUp) === 'PARTIAL') guarded(services, 'sweep', () => continueSetUp(services, installation));
};

/** Thrown outside the guard, since the journal of a later program is not ours to write: Google tells the installer. */
const refuseNewer = (outcome: TakeInOutcome): void => {
  if (outcome === 'NEWER_BOOK') throw new Error(NEWER_BOOK);
};
