import type { TakeInOutcome } from '../application/intake/take-in';
import { SWEEP, type Wake } from '../application/intake/wake';
import { MEMORY_KEYS } from '../application/memory';
import { continueSetUp } from '../application/set-up/set-up';
import { ONLY_BY_TRIGGER } from '../text/callers/refusals';
import { NEWER_BOOK } from '../text/care/version-words';
import { DIALOGS } from '../text/dialogs';
import { responseTabName } from '../text/tabs';
import { learnTrigger } from './callers/known-trigger';
import { uiOfBook } from './callers/menu-item';
import { begin, tell } from './dialog';
import { guarded } from './guard';
import { pass } from './pass';
import { passSentence } from './pass-sentence';
import { wire, type Wired } from './wiring';

/** What of an event is looked at: the trigger it comes from, and the tab it names, if it names one. */
interface TriggerEvent {
  readonly triggerUid?: string;
  readonly range?: GoogleAppsScript.Spreadsheet.Range | null;
}

/** Trigger «on form submit»: only says that something may be new (docs/GOOGLE.md 2). */
export const onReport = (event?: TriggerEvent): void => {
  startedByTrigger(wire(), 'onReport', { force: false, villageHint: () => villageOf(event), trigger: uidOf(event) });
};

/** Events arrive blank, doubled or with a wrong range; whatever does not name a linked tab is no hint. */
const villageOf = (event: TriggerEvent | undefined): string | null => {
  const name = event?.range?.getSheet().getName() ?? '';
  const prefix = responseTabName('');
  return name.startsWith(prefix) ? name.slice(prefix.length) : null;
};

/** Even a blank event names its trigger; what does not is none. A page may send anything in its place. */
const uidOf = (event: TriggerEvent | undefined): string => String(event?.triggerUid ?? '');

/** Time trigger: does for every tab what a submit event does, and goes on with set-up. Menu «Nhận số liệu ngay»: the same, and says so. */
export const sweep = (event?: TriggerEvent): void => {
  const wired = wire();
  if (uidOf(event) === '') return sweepForPerson(wired);
  startedByTrigger(wired, 'sweep', { ...SWEEP, trigger: uidOf(event) });
  continueIfPartial(wired);
};

const sweepForPerson = (wired: Wired): void => {
  const ui = uiOfBook();
  begin('sweep');
  const outcome = pass(wired, 'sweep', SWEEP);
  refuseNewer(outcome);
  continueIfPartial(wired);
  tell(passSentence(outcome, DIALOGS.swept, DIALOGS.nothingNew), ui);
};

const continueIfPartial = ({ services, installation, memory }: Wired): void => {
  if (memory.get(MEMORY_KEYS.setUp) === 'PARTIAL') guarded(services, 'sweep', () => continueSetUp(services, installation));
};

/** Triggers made before their ids were kept are learnt at their first run; whoever made an event up is refused. */
const startedByTrigger = (wired: Wired, what: string, wake: Wake & { readonly trigger: string }): void => {
  const outcome = pass(wired, what, wake);
  if (outcome !== 'UNKNOWN_TRIGGER') return refuseNewer(outcome);
  if (!learnTrigger(wired.memory, wake.trigger)) throw new Error(ONLY_BY_TRIGGER);
  refuseNewer(pass(wired, what, wake));
};

/** Thrown outside the guard, since the journal of a later program is not ours to write: Google tells the installer. */
const refuseNewer = (outcome: TakeInOutcome): void => {
  if (outcome === 'NEWER_BOOK') throw new Error(NEWER_BOOK);
};
