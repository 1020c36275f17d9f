import type { Workspace } from '../../runtime/workspace';
import { registryIn } from '../../scenario/play/village-forms';
import { TabDesk } from '../../scenario/play/tab-desk';
import { dayOf } from '../../../src/domain/calendar/day';
import { periodOfDay, type Period } from '../../../src/domain/calendar/period';

/** The reporting period that runs now, by the commune's own settings. */
export const currentPeriod = (workspace: Workspace): Period =>
  periodOfDay(dayOf(workspace.now()), registryIn(new TabDesk(workspace)).settings);
