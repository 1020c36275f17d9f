import { setUp, type SetUpOutcome } from '../../application/set-up/set-up';
import { rebuildQuestion } from '../../text/care/gone-tabs-words';
import { agrees } from '../dialog';
import { guarded } from '../guard';
import type { Wired } from '../wiring';

/** Sets up; before empty tabs take the place of deleted ones, the person is asked. `what` names the menu item in the journal. */
export const runSetUp = ({ services, installation }: Wired, what: string): SetUpOutcome => {
  const outcome = guarded(services, what, () => setUp(services, installation));
  if (outcome.kind !== 'TABS_GONE' || !agrees(rebuildQuestion(outcome.tabs))) return outcome;
  return guarded(services, what, () => setUp(services, installation, true));
};
