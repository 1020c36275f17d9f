import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExecutionRecord } from '../../../local/runtime/meter';
import { World } from '../../../local/runtime/world';
import { ensureBuilt } from '../../support/built';
import { testWorld } from '../../local/support/test-world';
import type { Observation } from '../observation';
import type { Language } from '../row';

const ROOT = resolve(__dirname, '../../..');

/** Text of build/conformance/Code.js, built first when it is missing or stale. */
export const conformanceBundle = (): string => {
  ensureBuilt();
  return readFileSync(join(ROOT, 'build/conformance/Code.js'), 'utf8');
};

/** An account of the local services that speaks a language and holds the conformance script. */
export const conformanceWorld = (language: Language): World => testWorld(conformanceBundle(), { language });

/** Longer than any run may last: rows run one after another. */
const APART_MILLIS = 6 * 60_000;

/** What one row gives there, and the record of its run. */
export const observeIn = (world: World, id: string): { observation: Observation; record: ExecutionRecord } => {
  world.advanceTo(world.now() + APART_MILLIS);
  const { record, value } = world.run('observeRow', 'MENU', undefined, id);
  if (record.error !== null) throw new Error(record.error);
  return { observation: value as Observation, record };
};
