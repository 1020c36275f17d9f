import type { Workspace } from '../../runtime/workspace';
import { RegistryClerk } from './registry-clerk';
import { TabDesk } from './tab-desk';

/** Room for the run that redraws the master sheet. */
const RUN_MILLIS = 60_000;

/** Lets the master sheet of a played world show a past day (yyyy-MM-dd), as a clerk would ask for it. */
export const viewPastDay = (world: Workspace, day: string): void => {
  new RegistryClerk(new TabDesk(world)).setting('showDay', day);
  world.clickMenu('recompute');
  world.advanceTo(world.now() + RUN_MILLIS);
};
