import { isOwnTrigger } from '../../adapters/installation/triggers';
import type { ScriptMemory } from '../../adapters/script-memory';
import { MEMORY_KEYS, remembered } from '../../application/memory';

/** Older triggers are gone by then; the list must not grow for ever. */
const MOST_REMEMBERED = 9;

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

/** Whether an event names a trigger of the project, so that no page can start what a trigger does. */
export const isKnownTrigger = (memory: ScriptMemory, uid: string): boolean =>
  uid !== '' && (remembered(memory.all()).triggers.includes(uid) || learnTrigger(memory, uid));
