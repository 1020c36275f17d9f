import { handOver as giveUp, takeOver } from '../../application/set-up/hand-over';
import { DIALOGS } from '../../text/dialogs';
import { HAND_OVER, takeOverQuestion } from '../../text/care/hand-over-words';
import { agrees, tell } from '../dialog';
import { guarded } from '../guard';
import { onFittingBook } from '../fitting-book';
import type { Wired } from '../wiring';

/** Menu «Bàn giao»: the installer gives up, or somebody takes over from one who is gone. */
export const handOver = (): void => onFittingBook(giveUpOrTakeOver);

const giveUpOrTakeOver = (wired: Wired): void => {
  const outcome = guarded(wired.services, 'handOver', () => giveUp(wired.services, wired.installation));
  switch (outcome.kind) {
    case 'BUSY':
      return tell(DIALOGS.lockBusy);
    case 'NOT_INSTALLED':
      return tell(HAND_OVER.notInstalled);
    case 'HANDED_OVER':
      return tell(HAND_OVER.done);
    case 'OTHER_INSTALLER':
      return offerTakeOver(wired, outcome.installer);
  }
};

const offerTakeOver = ({ services, installation }: Wired, installer: string): void => {
  if (!agrees(takeOverQuestion(installer))) return;
  const outcome = guarded(services, 'handOver', () => takeOver(services, installation));
  tell(outcome === 'BUSY' ? DIALOGS.lockBusy : HAND_OVER.taken);
};
