import { addDays } from '../../domain/calendar/day';
import type { RawAnswer } from '../../domain/reports/report';
import type { LinkedRows, Scalar } from '../ports';
import { scalarInstant, scalarText } from '../tables/cells';

/** Headers under which Google files the sender's verified address, by account language. */
const EMAIL_HEADERS = new Set(['địa chỉ email', 'email address', 'tên người dùng', 'username']);
/** Serial day of 01/01/1970: smaller numbers are texts, not days of 1900. */
const SERIAL_OF_1970 = 25569;

/** Where in a linked tab each answer stands; found by header text, never by position. */
interface Layout {
  readonly email: number;
  readonly byKey: Readonly<Record<string, number>>;
  /** Keys whose question has no column: somebody changed the header row. */
  readonly missing: readonly string[];
}

export interface ReadAnswers {
  readonly answers: readonly RawAnswer[];
  /** Questions without a column; nothing is read from such a tab until it is repaired. */
  readonly missing: readonly string[];
}

/**
 * Answers of one linked tab. Only the timestamp is taken by position (column 1): its header is
 * localised. Rows without a timestamp were not written by the form and are passed over.
 */
export const readAnswers = (
  linked: LinkedRows,
  formId: string,
  titles: Readonly<Record<string, string>>,
): ReadAnswers => {
  const layout = layoutOf(linked.header, titles);
  if (layout.missing.length > 0) return { answers: [], missing: layout.missing };
  const answers = linked.rows
    .map((cells, index) => answerOf({ linked, formId, layout }, cells, linked.firstRow + index))
    .filter((answer): answer is RawAnswer => answer !== null);
  return { answers, missing: [] };
};

const layoutOf = (header: readonly string[], titles: Readonly<Record<string, string>>): Layout => {
  const places = new Map(header.map((title, index) => [title.normalize('NFC').trim(), index]));
  const byKey: Record<string, number> = {};
  const missing: string[] = [];
  for (const key of Object.keys(titles)) {
    const place = places.get((titles[key] ?? '').normalize('NFC').trim());
    if (place === undefined) missing.push(key);
    else byKey[key] = place;
  }
  return { email: emailColumn(header), byKey, missing };
};

/** Column (from 0) of the sender's verified address; -1 when the form collects none. */
export const emailColumn = (header: readonly string[]): number =>
  header.findIndex((title) => EMAIL_HEADERS.has(title.normalize('NFC').trim().toLowerCase()));

interface TabOf {
  readonly linked: LinkedRows;
  readonly formId: string;
  readonly layout: Layout;
}

const FREE_KEYS = new Set(['asOf', 'reason', 'difficulty']);

const answerOf = (tab: TabOf, cells: readonly Scalar[], row: number): RawAnswer | null => {
  const sentAt = scalarInstant(cells[0] ?? null);
  if (sentAt === null || row < 2) return null;
  const at = (key: string): Scalar => cells[tab.layout.byKey[key] ?? -1] ?? null;
  const figures: Record<string, string> = {};
  for (const key of Object.keys(tab.layout.byKey)) {
    if (!FREE_KEYS.has(key)) figures[key] = scalarText(at(key));
  }
  return {
    villageId: tab.linked.villageId,
    formId: tab.formId,
    sentAt,
    reporter: scalarText(cells[tab.layout.email] ?? null).toLowerCase(),
    asOf: dayText(at('asOf')),
    figures,
    reason: scalarText(at('reason')),
    difficulty: scalarText(at('difficulty')),
    row,
  };
};

/** A date cell as yyyy-MM-dd; a text as it stands. */
export const dayText = (cell: Scalar): string =>
  typeof cell === 'number' && cell > SERIAL_OF_1970 ? addDays('1899-12-30', Math.floor(cell)) : scalarText(cell);
