import type { World } from '../../local/runtime/world';

const MINUTE = 60_000;
type Event = World['state']['triggers'][number]['event'];

/** Switches triggers off, so that nothing runs that is not measured. */
export const pause = (world: World, ...events: readonly Event[]): void => {
  for (const trigger of world.state.triggers) if (events.includes(trigger.event)) trigger.disabled = true;
};

/** Switches all triggers on again; a clock starts anew, for the instants it slept through are over. */
export const resume = (world: World): void => {
  for (const trigger of world.state.triggers) {
    trigger.disabled = false;
    if (trigger.event === 'CLOCK') trigger.nextAt = world.now() + MINUTE;
  }
};
