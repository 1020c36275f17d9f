/**
 * What «Google» stores: plain data that can be written to disk and read back.
 * Only services and the respondent's side change it; every change raises `revision`
 * of the entity, which is how the store knows what to write.
 */
export interface GoogleState {
  books: Map<string, BookState>;
  forms: Map<string, FormState>;
  triggers: TriggerState[];
  /** Script properties. */
  properties: { revision: number; values: Map<string, string> };
  /** User properties, by e-mail and key; absent until one is set. */
  userProperties?: { revision: number; values: Map<string, string> };
  mails: MailState[];
  account: AccountState;
}

/** Numbers are numbers; dates are serial days since 30/12/1899 in the book's zone, told by their number format. */
export type Scalar = number | string | boolean;

export interface CellState {
  /** '' when empty. For a formula: its last computed value. */
  value: Scalar;
  /** With the leading '=', arguments separated by ',' (canonical form), absent for plain values. */
  formula?: string;
  note?: string;
  format?: FormatState;
  validation?: ValidationState;
}

/** Only what was set; absent = Google's default (background #ffffff, size 10 …). */
export interface FormatState {
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  fontFamily?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  borders?: { top?: BorderState; right?: BorderState; bottom?: BorderState; left?: BorderState };
}

export interface BorderState {
  color: string;
  style: string;
}

export interface ValidationState {
  type: string;
  values: unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

export interface RangeState {
  /** 0-based, end exclusive. */
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ChartState {
  id: number;
  type: string;
  /** Sheet id and range of each data range. */
  ranges: { sheetId: number; range: RangeState }[];
  position: { row: number; column: number; offsetX: number; offsetY: number };
  headers: number;
  options: Record<string, unknown>;
}

export interface ConditionalFormatState {
  ranges: RangeState[];
  type: string;
  values: unknown[];
  format: FormatState;
}

export interface ProtectionState {
  type: 'SHEET' | 'RANGE';
  range: RangeState | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  /** Blocks of a protected tab that everybody may edit. */
  unprotected?: RangeState[];
}

export interface SheetState {
  id: number;
  title: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  /** rows[r][c], 0-based, sparse. */
  rows: (CellState | undefined)[][];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenGridlines?: boolean;
  merges: RangeState[];
  protections: ProtectionState[];
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  /** Form whose responses land here, or null. */
  formId: string | null;
  /** Raised with every change of a cell's value; for caches. */
  revision: number;
}

export interface BookState {
  id: string;
  name: string;
  owner: string;
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  /** Index of the active sheet. */
  active: number;
  nextChartId: number;
  revision: number;
  trashed: boolean;
}

export interface FormItemState {
  id: number;
  type: 'TEXT' | 'PARAGRAPH_TEXT' | 'DATE' | 'LIST' | 'MULTIPLE_CHOICE' | 'SECTION_HEADER' | 'PAGE_BREAK';
  title: string;
  helpText: string;
  required: boolean;
  choices: string[];
  /** Text rule of a TEXT or PARAGRAPH_TEXT item. */
  validation: { kind: string; values: (string | number)[]; helpText: string } | null;
  /** 0-based column of the linked tab, absent while not linked; kept when items are moved. */
  column?: number;
}

export interface FormResponseState {
  id: string;
  /** Milliseconds. */
  timestamp: number;
  email: string;
  /** By item id. */
  answers: Record<number, string>;
  /** 0-based row in the linked tab, or -1 when not linked. */
  row: number;
}

export interface FormState {
  id: string;
  /** Name of the Drive file; the title is another thing. */
  fileName: string;
  title: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  emailCollection: 'DO_NOT_COLLECT' | 'VERIFIED' | 'RESPONDER_INPUT';
  items: FormItemState[];
  responses: FormResponseState[];
  destination: { bookId: string; sheetId: number } | null;
  /** 0-based column of the respondent's e-mail in the linked tab, absent when there is none. */
  emailColumn?: number;
  allowEdits: boolean;
  limitOne: boolean;
  showLinkToRespondAgain: boolean;
  progressBar: boolean;
  nextItemId: number;
  revision: number;
}

export interface TriggerState {
  uid: string;
  handler: string;
  owner: string;
  event: 'ON_FORM_SUBMIT' | 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  /** Spreadsheet id for spreadsheet triggers, null for clocks. */
  sourceId: string | null;
  /** Clock triggers only. */
  schedule:
    | { kind: 'MINUTES'; every: number }
    | { kind: 'HOURS'; every: number }
    | { kind: 'DAYS'; every: number; hour: number; minute: number | null }
    | { kind: 'AFTER'; at: number }
    | null;
  timeZone: string | null;
  /** Next instant a clock trigger fires, in milliseconds. */
  nextAt: number | null;
  disabled: boolean;
}

export interface MailState {
  id: number;
  at: number;
  sender: string;
  senderName: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  subject: string;
  text: string;
  html: string;
}

export interface AccountState {
  /** E-mail of the owner of the books, who installs. */
  owner: string;
  kind: 'gmail' | 'workspace';
  /** Language of Google's own names and messages. */
  language: 'vi' | 'en';
  /** Recipients counted since `mailWindowStart`. */
  mailSent: number;
  mailWindowStart: number | null;
  /** A fault: recipients left until the window ends, or null. */
  mailLeftOverride: number | null;
  triggerMillis: number;
  triggerWindowStart: number | null;
  /** Reads and writes of properties in the 24 hours from `since`; absent until the first. */
  propertyUse?: { since: number; count: number };
  revision: number;
}
