import { COLUMNS, TAB_IDS, TABS_BY_CRITERION, type TabId } from '../../application/tables/columns';
import { NOTICE_KIND_LEGEND, NOTICE_STATE_LEGEND } from '../../text/master-sheet/notice-words';
import { CHANGE_WORDS, DECISION_WORDS, DIFFICULTY_WORDS, HEADERS, TABS, VERDICT_WORDS } from '../../text/tabs';
import { TONE_COLOURS } from '../../text/tones';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const TIME_ZONE = 'Asia/Ho_Chi_Minh';
export const LOCALE = 'vi_VN';

/** Tabs that people must not write into; a warning, since the owner can always edit. */
const PROTECTED: ReadonlySet<TabId> = new Set<TabId>(['ledger', 'outbox', 'journal', 'history', 'checks', 'former']);
/** Tabs whose cells are all texts, so that ids, dates and hashes are never reinterpreted. */
const TEXT_TABS: ReadonlySet<TabId> = new Set<TabId>(['journal', 'imports', 'checks', 'former']);
const WIDE = 220;
const NARROW = 120;
/** A key that stays in sight leaves the room to what people read, on a phone as well. */
const KEY_WIDTH = 60;
const WIDE_COLUMNS = new Set(['check', 'detail', 'content', 'duty', 'name', 'explanation', 'problem', 'figures', 'lastGood', 'subject', 'text', 'reporters', 'mailbox', 'source', 'unit', 'formUrl', 'key']);

/** How many columns at the left say what a line is about; they stay in sight. */
const NAMING_COLUMNS: Partial<Record<TabId, number>> = { review: 2 };
/** Columns of codes that the program reads back, with what people should read in them. */
const CODE_COLUMNS: Partial<Record<TabId, Readonly<Record<string, string>>>> = { outbox: { kind: NOTICE_KIND_LEGEND, state: NOTICE_STATE_LEGEND } };

/** Creates the tabs that are missing and puts header rows right; gives their ids by name. */
export const prepareTabs = (book: Book): Record<string, number> => {
  const ids: Record<string, number> = {};
  for (const tab of TAB_IDS) {
    const sheet = book.getSheetByName(TABS[tab]) ?? book.insertSheet(TABS[tab]);
    const titles = putHeader(sheet, HEADERS[tab], () => dress(sheet, tab));
    keepInSight(sheet, NAMING_COLUMNS[tab] ?? 0);
    explainCodes(sheet, tab, titles);
    ids[TABS[tab]] = sheet.getSheetId();
  }
  return ids;
};

/** Gives the tabs that hold figures a column for every criterion of the plan: without one they would have no place. */
export const prepareFigureColumns = (book: Book, criterionIds: readonly string[], groups: readonly string[]): void => {
  for (const tab of TABS_BY_CRITERION) {
    const sheet = book.getSheetByName(TABS[tab]);
    const ids = tab === 'changes' ? [...groups, ...criterionIds] : criterionIds;
    if (sheet !== null) putHeader(sheet, [...HEADERS[tab], ...ids]);
  }
};

/**
 * Writes missing headers only: columns that people added or moved stay where they are. A row without any belongs to a
 * tab that is new, or whose making was cut short; it is made ready first. Gives the headers as they stand then.
 */
const putHeader = (sheet: Sheet, headers: readonly string[], makeReady?: () => void): string[] => {
  const width = Math.max(sheet.getLastColumn(), headers.length);
  if (sheet.getMaxColumns() < width) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  const range = sheet.getRange(1, 1, 1, width);
  const current = (range.getValues()[0] ?? []).map((cell) => String(cell).trim());
  if (current.every((title) => title === '')) makeReady?.();
  const wanted = [...current];
  headers.forEach((header, index) => {
    if (!current.includes(header)) wanted[wanted[index] === '' ? index : wanted.length] = header;
  });
  if (wanted.join('\n') === current.join('\n')) return wanted;
  if (sheet.getMaxColumns() < wanted.length) sheet.insertColumnsAfter(sheet.getMaxColumns(), wanted.length - sheet.getMaxColumns());
  sheet.getRange(1, 1, 1, wanted.length).setValues([wanted]);
  return wanted;
};

const keepInSight = (sheet: Sheet, columns: number): void => {
  if (sheet.getFrozenColumns() >= columns) return;
  sheet.setFrozenColumns(columns);
  sheet.setColumnWidth(1, KEY_WIDTH);
};

const explainCodes = (sheet: Sheet, tab: TabId, titles: readonly string[]): void =>
  Object.entries(CODE_COLUMNS[tab] ?? {}).forEach(([key, legend]) => {
    const title = HEADERS[tab][COLUMNS[tab].indexOf(key)] ?? '';
    sheet.getRange(1, titles.indexOf(title) + 1).setNote(legend);
  });

const dress = (sheet: Sheet, tab: TabId): void => {
  const columns = COLUMNS[tab];
  const colours = TONE_COLOURS.HEADER;
  sheet
    .getRange(1, 1, 1, columns.length)
    .setBackground(colours.background)
    .setFontColor(colours.font)
    .setFontWeight('bold')
    .setWrap(true);
  sheet.setFrozenRows(1);
  columns.forEach((key, index) => sheet.setColumnWidth(index + 1, WIDE_COLUMNS.has(key) ? WIDE : NARROW));
  if (TEXT_TABS.has(tab)) sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns.length).setNumberFormat('@');
  if (PROTECTED.has(tab)) sheet.protect().setWarningOnly(true);
  if (tab === 'review') offer(sheet, COLUMNS.review.indexOf('verdict'), Object.values(VERDICT_WORDS));
  if (tab === 'outbox') offer(sheet, COLUMNS.outbox.indexOf('decision'), Object.values(DECISION_WORDS));
  if (tab === 'difficulties') offer(sheet, COLUMNS.difficulties.indexOf('state'), Object.values(DIFFICULTY_WORDS));
  if (tab === 'changes') offer(sheet, COLUMNS.changes.indexOf('what'), Object.values(CHANGE_WORDS));
};

/** The cells of a column (from 0) offer the words a clerk may choose. */
const offer = (sheet: Sheet, column: number, words: readonly string[]): void => {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList([...words], true).setAllowInvalid(false).build();
  sheet.getRange(2, column + 1, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
};

/** Zone and language of a book: a mismatch is «a frequent source of scripting bugs» (Session reference). */
export const setPlace = (book: Book): void => {
  if (book.getSpreadsheetTimeZone() !== TIME_ZONE) book.setSpreadsheetTimeZone(TIME_ZONE);
  if (book.getSpreadsheetLocale() !== LOCALE) book.setSpreadsheetLocale(LOCALE);
};
