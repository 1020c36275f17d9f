import type { World } from '../runtime/world';
import { scenarioSchema, type Scenario } from '../scenario/file/schema';
import { playEventsOn } from '../scenario/play/play';
import type { Ground } from './ground';
import { endedOf } from './invariants/ended';
import { brokenInvariants } from './invariants/invariants';
import type { ScenarioFile } from './schedule';

/** Plays a schedule and gives what does not hold at its end; a program error counts as such. */
export const exploreOne = (ground: Ground, file: ScenarioFile): string[] => {
  const world = ground.copy();
  try {
    return brokenAfter(world, scenarioSchema.parse(file));
  } catch (error) {
    return [`error: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    world.close();
  }
};

const brokenAfter = (world: World, scenario: Scenario): string[] => brokenInvariants(endedOf(playEventsOn(world, scenario), scenario.end));
