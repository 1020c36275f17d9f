import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../../local/scenario/file/read-scenario';
import type { Scenario } from '../../local/scenario/file/schema';
import { playOn, type Played } from '../../local/scenario/play/play';
import { readBundle } from '../../local/cli/read-bundle';
import { worldFor } from '../../local/scenario/play/world-for';

/** Plays scenario files on the built bundle, as «simulate» does. */
const ROOT = join(__dirname, '../..');

export const exampleScenario = (name: string): Scenario => scenarioOf(readFileSync(join(ROOT, 'docs/scenarios', name), 'utf8'));

export const scenarioOf = (text: string): Scenario => {
  const read = readScenario(text);
  if (!read.ok) throw new Error(read.sentence);
  return read.scenario;
};

export const played = (scenario: Scenario): Played => playOn(worldFor(scenario, readBundle(ROOT)), scenario);
