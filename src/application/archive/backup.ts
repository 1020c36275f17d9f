import * as z from 'zod/mini';
import { isoInstant } from '../../domain/calendar/day';
import type { BlockRequest, OperationsBook, TableRow } from '../ports';
import { TAB_IDS, type TabId } from '../tables/columns';
import { SCHEMA } from '../upgrade/upgrade';

const FORMAT = 'cong-dan-so';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const table = z.object({ keys: z.array(z.string()), rows: z.array(z.array(scalar)) });
const schema = z.object({ format: z.literal(FORMAT), schema: z.number(), at: z.string(), tables: z.record(z.string(), table) });

/** Everything that stands in the operations book, by tab and column key; forms and their answers stay with Google. */
export type Backup = z.infer<typeof schema>;
type Table = z.infer<typeof table>;

/** The whole operations book as one text. One read, so that all tabs are of the same moment. */
export const backupText = (book: OperationsBook, now: number): string => {
  const { tables } = book.read(TAB_IDS.map((tab): BlockRequest => ({ tab })));
  const entries = TAB_IDS.map((tab) => [tab, tableOf(tables[tab] ?? [])]);
  return JSON.stringify({ format: FORMAT, schema: SCHEMA, at: isoInstant(now), tables: Object.fromEntries(entries) });
};

const tableOf = (rows: readonly TableRow[]): Table => {
  const keys = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  return { keys, rows: rows.map(({ cells }) => keys.map((key) => cells[key] ?? null)) };
};

/** A back-up from its text, or null when it is none. */
export const parseBackup = (text: string): Backup | null => {
  try {
    const parsed = z.safeParse(schema, JSON.parse(text), { jitless: true });
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

/** Rows of one tab by column key; none for a tab that the back-up does not know. */
export const rowsIn = (backup: Backup, tab: TabId): TableRow['cells'][] => {
  const { keys, rows } = backup.tables[tab] ?? { keys: [], rows: [] };
  return rows.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? null])));
};
