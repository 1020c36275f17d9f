import { takeIn } from '../../application/intake/take-in';
import { RECOMPUTE } from '../../application/intake/wake';
import { changeVillages } from '../../application/village-changes/change-villages';
import { DIALOGS } from '../../text/dialogs';
import { changeWords } from '../../text/village-changes/change-words';
import { guarded } from '../guard';
import { tell } from '../dialog';
import { onFittingBook } from '../fitting-book';
import type { Wired } from '../wiring';

/** Menu «Thực hiện thay đổi thôn»: mergers, renames and splits typed into their tab. */
export const applyVillageChanges = (): void => onFittingBook(carryOut);

const carryOut = ({ services }: Wired): void => {
  const outcomes = guarded(services, 'applyVillageChanges', () => changeVillages(services));
  if (outcomes === null) return tell(DIALOGS.lockBusy);
  if (outcomes.length > 0) guarded(services, 'applyVillageChanges', () => takeIn(services, RECOMPUTE));
  tell(outcomes.length === 0 ? DIALOGS.noVillageChanges : outcomes.map(changeWords).join('\n'));
};
