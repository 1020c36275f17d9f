import { checkLedger } from '../check-ledger';
import { MEMORY_KEYS, remembered } from '../memory';
import type { ClearTab, Installation, Services, TabChange } from '../ports';
import { COLUMNS, TAB_IDS, type TabId } from '../tables/columns';
import { SCHEMA } from '../upgrade/upgrade';
import { formerRows, parseBackup, rowsIn, type Backup } from './backup';

const LOCK_WAIT_MILLIS = 20000;
/** Registries come first: by them set-up gives the ledger its columns. */
const FIRST: readonly TabId[] = ['settings', 'criteria', 'denominators'];
/** Addresses of forms that belong to the former book; set-up makes new ones. */
const FORM_KEYS: readonly string[] = ['formId', 'formUrl', 'sheetId', 'entries'];

export type RestoreOutcome =
  | { readonly kind: 'BUSY' | 'NO_BACKUP' | 'NEWER_BACKUP' | 'NOT_SET_UP' | 'NOT_EMPTY' }
  /** `brokenRow` is the first ledger row that does not follow from the one before, `dropped` are columns people had added. */
  | { readonly kind: 'RESTORED'; readonly at: string; readonly brokenRow: number | null; readonly dropped: readonly string[] };

/**
 * Brings a back-up into a book whose ledger is empty. Registries first, then everything else at once,
 * the ledger included: a run that is stopped before its end leaves the ledger empty and can be repeated.
 */
export const restore = (services: Services, installation: Installation, text: string | null): RestoreOutcome => {
  const backup = text === null ? null : parseBackup(text);
  if (backup === null) return { kind: 'NO_BACKUP' };
  if (backup.schema > SCHEMA) return { kind: 'NEWER_BACKUP' };
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return { kind: 'BUSY' };
  try {
    return bringBack(services, installation, backup);
  } finally {
    services.lock.release();
  }
};

const bringBack = (services: Services, installation: Installation, backup: Backup): RestoreOutcome => {
  const { book, memory } = services;
  if (remembered(memory.all()).setUp === '') return { kind: 'NOT_SET_UP' };
  if ((book.read([{ tab: 'ledger' }]).tables.ledger ?? []).length > 0) return { kind: 'NOT_EMPTY' };
  const rest = TAB_IDS.filter((tab) => !FIRST.includes(tab));
  book.write(FIRST.flatMap((tab) => changesFor(backup, tab)));
  installation.fillPreset();
  book.read(rest.map((tab) => ({ tab })));
  book.write([...rest.flatMap((tab) => changesFor(backup, tab)), ...formerChanges(backup)]);
  memory.put({ [MEMORY_KEYS.digest]: '', [MEMORY_KEYS.settings]: '', [MEMORY_KEYS.day]: '', [MEMORY_KEYS.mailWaiting]: '1' });
  return { kind: 'RESTORED', at: backup.at, brokenRow: checkLedger(book), dropped: droppedFrom(backup) };
};

const formerChanges = (backup: Backup): TabChange[] => {
  const rows = formerRows(backup);
  return rows.length === 0 ? [] : [{ kind: 'APPEND', tab: 'former', rows }];
};

const changesFor = (backup: Backup, tab: TabId): (TabChange | ClearTab)[] => {
  const kept = knownKeys(backup, tab);
  const rows = rowsIn(backup, tab).map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => kept.has(key))));
  return rows.length === 0 ? [{ kind: 'CLEAR', tab }] : [{ kind: 'CLEAR', tab }, { kind: 'APPEND', tab, rows }];
};

/** Columns that the program itself makes: the fixed ones, and one per criterion and group of people. */
const knownKeys = (backup: Backup, tab: TabId): ReadonlySet<string> => {
  const figures = rowsIn(backup, 'criteria').flatMap(({ id, group }) => [String(id), String(group)]);
  const fixed = COLUMNS[tab].filter((key) => tab !== 'villages' || !FORM_KEYS.includes(key));
  return new Set([...fixed, ...figures]);
};

const droppedFrom = (backup: Backup): string[] =>
  TAB_IDS.flatMap((tab) => {
    const known = new Set([...knownKeys(backup, tab), ...FORM_KEYS]);
    return (backup.tables[tab]?.keys ?? []).filter((key) => !known.has(key)).map((key) => `${tab}.${key}`);
  });
