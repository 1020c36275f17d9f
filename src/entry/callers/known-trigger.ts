import { isOwnTrigger } from '../../adapters/installation/triggers';
import type { ScriptMemory } from '../../adapters/script-memory';
import { MEMORY_KEYS, remembered } from '../../application/memory';

/** Older triggers are gone by then; the list must not grow for ever. */
const MOST_REMEMBERED = 6;

/**
 * Whether a trigger that the memory does not know is one of the project's own, which Google is asked for;
 * it is remembered then, so that its later runs cost no call.
 */
export const learnTrigger = (memory: ScriptMemory, uid: string): boolean => {
  if (!isOwnTrigger(uid)) return false;
  const known = remembered(memory.all()).triggers;
  memory.put({ [MEMORY_KEYS.triggers]: [...known, uid].slice(-MOST_REMEMBERED).join(' ') });
  return true;
};
