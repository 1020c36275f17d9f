import { readBundle } from '../../local/cli/read-bundle';
import { readScenario } from '../../local/scenario/file/read-scenario';
import type { Scenario } from '../../local/scenario/file/schema';
import { playOn, type Played } from '../../local/scenario/play/play';
import { worldFor } from '../../local/scenario/play/world-for';

/** A scenario from the text of its file. */
export const scenarioOf = (text: string): Scenario => {
  const read = readScenario(text);
  if (!read.ok) throw new Error(read.sentence);
  return read.scenario;
};

/** Plays a scenario on the built bundle in this process, for tests that look at the books themselves. */
export const played = (scenario: Scenario): Played => playOn(worldFor(scenario, readBundle('.')), scenario);
