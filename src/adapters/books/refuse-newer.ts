import { MEMORY_KEYS } from '../../application/memory';
import { SCHEMA } from '../../application/upgrade/upgrade';
import { NEWER_BOOK } from '../../text/care/version-words';
import type { ScriptMemory } from '../script-memory';

/**
 * Throws when a later program has changed the books: this one would not know what it destroys. Every write asks,
 * by what the run has read already, so that no entry point can forget to.
 */
export const refuseNewer = (memory: ScriptMemory): void => {
  if (Number(memory.get(MEMORY_KEYS.schema)) > SCHEMA) throw new Error(NEWER_BOOK);
};
