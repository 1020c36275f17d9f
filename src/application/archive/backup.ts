import * as z from 'zod/mini';
import { isoInstant } from '../../domain/calendar/day';
import { linkedRequests } from '../intake/due';
import { remembered } from '../memory';
import type { Blocks, BlockRequest, OperationsBook, Scalar, Services, TableRow } from '../ports';
import { scalarInstant, textOf } from '../tables/cells';
import { TAB_IDS, type TabId } from '../tables/columns';
import { SCHEMA } from '../upgrade/upgrade';

const FORMAT = 'cong-dan-so';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const table = z.object({ keys: z.array(z.string()), rows: z.array(z.array(scalar)) });
const answers = z.object({ village: z.string(), formId: z.string(), header: z.array(z.string()), rows: z.array(z.array(scalar)) });
/** Back-ups of before version 3 have no raw answers. */
const schema = z.object({ format: z.literal(FORMAT), schema: z.number(), at: z.string(), tables: z.record(z.string(), table), answers: z.optional(z.array(answers)) });

/** Everything that stands in the operations book: tabs by column key, and the linked tabs as the forms filled them. */
export type Backup = z.infer<typeof schema>;
type Table = z.infer<typeof table>;

/** The whole operations book as one text. One read, so that all tabs are of the same moment. */
export const backupText = ({ book, memory, now }: Pick<Services, 'book' | 'memory' | 'now'>): TakenBackup => {
  const known = remembered(memory.all());
  const { tables, linked, hasAnswers } = readWhole(book, linkedRequests(known, true));
  const entries = TAB_IDS.map((tab) => [tab, tableOf(tables[tab] ?? [])]);
  const formIds = new Map((tables.villages ?? []).map((row) => [textOf(row, 'id'), textOf(row, 'formId')]));
  const raw = linked.map(({ villageId, header, rows }) => ({ village: villageId, formId: formIds.get(villageId) ?? known.answerForm?.formId ?? '', header, rows: rows.slice(1) }));
  return { text: JSON.stringify({ format: FORMAT, schema: SCHEMA, at: isoInstant(now()), tables: Object.fromEntries(entries), answers: raw }), hasAnswers };
};

/** A back-up, and whether the linked tabs are in it. */
export interface TakenBackup {
  readonly text: string;
  readonly hasAnswers: boolean;
}

const TABLES: readonly BlockRequest[] = TAB_IDS.map((tab) => ({ tab }));

/** A book that lacks a linked tab is just the one that needs a back-up: then the registered tabs are taken alone. */
const readWhole = (book: OperationsBook, linked: readonly BlockRequest[]): Blocks & { readonly hasAnswers: boolean } => {
  try {
    return { ...book.read([...TABLES, ...linked]), hasAnswers: true };
  } catch {
    book.repairTabs();
  }
  try {
    return { ...book.read([...TABLES, ...linked]), hasAnswers: true };
  } catch {
    return { ...book.read(TABLES), hasAnswers: false };
  }
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

/** Raw answers as rows of «Câu trả lời cũ»: their forms belong to the former book, so nothing reads them again. */
export const formerRows = ({ answers: kept = [] }: Backup): Record<string, Scalar>[] =>
  kept.flatMap(({ village, formId, header, rows }) =>
    rows.map((row, index) => {
      const sentAt = scalarInstant(row[0] ?? null);
      const filled = header.map((title, column) => [title, row[column] ?? null] as const).filter(([, cell]) => cell !== null && cell !== '');
      return { village, formId, row: String(index + FIRST_ANSWER_ROW), sentAt: sentAt === null ? '' : isoInstant(sentAt), content: JSON.stringify(Object.fromEntries(filled)) };
    }),
  );

const FIRST_ANSWER_ROW = 2;
