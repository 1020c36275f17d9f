import { MEMORY_KEYS } from '../../../src/application/memory';
import type { Workspace } from '../../runtime/workspace';

/** Clicks that set-up may need; each makes as many forms as fit into one run. */
const MOST_CLICKS = 30;
const SECOND = 1_000;

/** One click on «Cài đặt», and the time that its run takes. */
const click = (world: Workspace): void => {
  const { record } = world.run('setUp', 'MENU');
  if (record.outcome !== 'COMPLETED') throw new Error(`cài đặt không chạy được: ${record.error ?? record.outcome}`);
  world.advanceTo(world.now() + record.virtualMillis + SECOND);
};

const isReady = (world: Workspace): boolean => world.state.properties.values.get(MEMORY_KEYS.setUp) === 'DONE';

/** The first day as the guide tells it: set up, fill in the registry tabs, set up until all forms are there. */
export const installOn = (world: Workspace, fillRegistry: () => void): void => {
  click(world);
  fillRegistry();
  let clicks = 0;
  do {
    click(world);
    clicks += 1;
  } while (!isReady(world) && clicks < MOST_CLICKS);
  // A sweep may have begun meanwhile; what follows may store or copy the workspace.
  world.settle();
  world.takeDialogs();
  world.takeNotices();
};
