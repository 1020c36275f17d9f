import { takeIn } from '../../application/intake/take-in';
import { RECOMPUTE } from '../../application/intake/wake';
import { changeVillages } from '../../application/village-changes/change-villages';
import { DIALOGS } from '../../text/dialogs';
import { changeWords } from '../../text/village-changes/change-words';
import { guarded } from '../guard';
import { wire } from '../wiring';

/** Menu «Thực hiện thay đổi thôn»: mergers, renames and splits typed into their tab. */
export const applyVillageChanges = (): void => {
  const { services } = wire();
  const ui = SpreadsheetApp.getUi();
  services.memory.all();
  const outcomes = guarded(services, 'applyVillageChanges', () => changeVillages(services));
  if (outcomes === null) return void ui.alert(DIALOGS.lockBusy);
  if (outcomes.length > 0) guarded(services, 'applyVillageChanges', () => takeIn(services, RECOMPUTE));
  ui.alert(outcomes.length === 0 ? DIALOGS.noVillageChanges : outcomes.map(changeWords).join('\n'));
};
