import type { ScriptMemory } from '../script-memory';

/** Property that keeps the numeric ids of all tabs by name: names can be changed by people, ids cannot. */
const KEY = 'TAB_IDS';

export type TabIds = Readonly<Record<string, number>>;

/** Ids of the tabs of both books by the names the program gave them. */
export const tabIds = (memory: ScriptMemory): TabIds => {
  const text = memory.get(KEY);
  return text === '' ? {} : (JSON.parse(text) as TabIds);
};

export const rememberTabIds = (memory: ScriptMemory, ids: TabIds): void => {
  const merged = { ...tabIds(memory), ...ids };
  if (JSON.stringify(merged) !== JSON.stringify(tabIds(memory))) memory.put({ [KEY]: JSON.stringify(merged) });
};

/** Id of a tab; throws when set-up has not made it. */
export const tabId = (memory: ScriptMemory, name: string): number => {
  const id = tabIds(memory)[name];
  if (id === undefined) throw new Error(`tab «${name}» is not set up`);
  return id;
};

/** A tab's name as ranges need it. */
export const quotedName = (name: string): string => `'${name.replace(/'/g, "''")}'`;
