import type { PeriodAhead } from '../domain/assessment/periods-ahead';
import type { Finding } from '../domain/problem';
import type { Registry } from '../domain/registry/registry';
import type { Village } from '../domain/registry/village';
import type { ReportEntry } from '../domain/reports/report';
import type { CorrectShare } from '../domain/verification/draw';
import type { Comparison } from '../domain/verification/official';
import type { Standing } from '../domain/standing/standing';
import type { AgencyAnswer } from './tables/answers-table';
import type { LinkedForm } from './tables/villages-table';
import type { OutboxLine } from './tables/outbox-table';
import type { TabId } from './tables/columns';
import type { Letters } from './letters';
import type { Difficulty } from './work-lists/difficulties';

export type { Letters } from './letters';

/** What a cell holds once read; dates are serial days (30/12/1899 = 0) in the book's zone. */
export type Scalar = string | number | boolean | null;

/** One row under the header row, by column key; `row` is its 1-based place in the tab. */
export interface TableRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, Scalar>>;
}

/** A block to read: a tab of the operations book, or a village's linked tab from a row on. */
export type BlockRequest =
  | {
      readonly tab: TabId;
      /** Only the first columns, e.g. to leave mail bodies out. */
      readonly columns?: number;
      /** Only from this row on, 2 or more; together with `columns` it counts for nothing. */
      readonly fromRow?: number;
    }
  | { readonly linkedTo: string; readonly fromRow: number };

/** The rows of a linked tab as they are, under its own header texts. */
export interface LinkedRows {
  readonly villageId: string;
  readonly header: readonly string[];
  /** Place of the first row below in the tab, 1-based. */
  readonly firstRow: number;
  readonly rows: readonly (readonly Scalar[])[];
}

/** What one read gave, tables by tab and linked tabs in the order asked for. */
export interface Blocks {
  readonly tables: Readonly<Partial<Record<TabId, readonly TableRow[]>>>;
  /** The same tables as they came, when the reader has them: cheaper to compare than records. */
  readonly raw?: Readonly<Partial<Record<TabId, readonly (readonly Scalar[])[]>>>;
  readonly linked: readonly LinkedRows[];
}

/** A change to a tab: rows behind the last one, or cells of one row by column key. */
export type TabChange =
  | { readonly kind: 'APPEND'; readonly tab: TabId; readonly rows: readonly Readonly<Record<string, Scalar>>[] }
  | { readonly kind: 'UPDATE'; readonly tab: TabId; readonly row: number; readonly cells: Readonly<Record<string, Scalar>> };

/** Everything below the header row goes; only for what is about to be put in its place. */
export interface ClearTab {
  readonly kind: 'CLEAR';
  readonly tab: TabId;
}

/** A cell of a linked tab that is emptied, and the only thing that is ever written there. */
export interface BlankLinked {
  readonly kind: 'BLANK';
  readonly linkedTo: string;
  /** 1-based. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** Where the raw and the kept live. Both methods are one service call each. */
export interface OperationsBook {
  /** Reads whole blocks at once. Throws when a tab cannot be found: `repairTabs` then looks by id. */
  read(requests: readonly BlockRequest[]): Blocks;
  /** All changes or none of them; permanent when it returns. */
  write(changes: readonly (TabChange | ClearTab | BlankLinked)[]): void;
  /** Gives tabs that were renamed their names back, found by id or by form. */
  repairTabs(): void;
}

/** What officials look at; derived, may be rebuilt at any time. */
export interface MasterSheet {
  /**
   * Brings all tabs up to date at once. Gives what to remember so that the next picture need not be written whole;
   * forgetting it costs time, never a figure.
   */
  show(picture: Picture): Readonly<Record<string, string>>;
}

/** Everything the master sheet shows. */
export interface Picture {
  readonly standing: Standing;
  /** At the closing before the newest one, so that gains always span a whole period; null before the first closing. */
  readonly previous: Standing | null;
  /** Closings to come. */
  readonly ahead: readonly PeriodAhead[];
  readonly registry: Registry;
  readonly notices: readonly OutboxLine[];
  readonly answers: readonly AgencyAnswer[];
  readonly difficulties: readonly Difficulty[];
  /** Official figures beside the villages' sums. */
  readonly comparisons: readonly Comparison[];
  /** Share of correct figures among those verified by phone, or null. */
  readonly correctShare: CorrectShare | null;
  /** Whether the last self-check found something that stops figures or letters. */
  readonly isUnwell?: boolean;
  /** When the run that made the picture began. */
  readonly runAt: number;
}

/** Keeps runs apart that would write at the same time. */
export interface Lock {
  /** Whether the lock was got within the time; overload counts as not got. */
  acquire(waitMillis: number): boolean;
  release(): void;
}

/** Small values that survive runs. Hints only: losing all of them costs time, never a figure. */
export interface Memory {
  all(): Readonly<Record<string, string>>;
  put(values: Readonly<Record<string, string>>): void;
}

/** The way out for mail. */
export interface Mailer {
  /** Recipients that may still be written to in this window. */
  remaining(): number;
  send(message: OutgoingMail): void;
}

/** One message as it leaves; addresses come from the registry or from a verified sender only. */
export interface OutgoingMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** '' = text only. */
  readonly html: string;
  readonly replyTo: string;
  readonly senderName: string;
}

/** What one run of a use case may use. Time comes from `now`, never from a global clock. */
export interface Services {
  readonly now: () => number;
  readonly book: OperationsBook;
  readonly master: MasterSheet;
  readonly lock: Lock;
  readonly memory: Memory;
  readonly mailer: Mailer;
  readonly letters: Letters;
  /** Closes the form of a village that is no longer in force; harmless when it is closed already. */
  readonly closeForm: (village: Village, registry: Registry, known: LinkedForm) => void;
}

/** Structure of books, forms and triggers; used by set-up only. */
export interface Installation {
  /** E-mail of the person whose rights the code has. */
  installer(): string;
  /** Names of tabs of the operations book that hold what people typed or what happened, and that somebody deleted. */
  goneRecords(): readonly string[];
  /** Creates or repairs tabs, headers, formats and protections of the operations book. */
  prepareOperationsBook(): void;
  /** Writes the preset rows (settings, criteria, agencies) into tabs that have none. */
  fillPreset(): void;
  /** Creates the master sheet when it is missing or unreachable; gives its address. */
  prepareMasterSheet(): string;
  /** Creates or repairs one village's form and linked tab; gives how it is linked. */
  prepareForm(village: Village, registry: Registry, known: LinkedForm | null): LinkedForm;
  /** Creates or repairs the agencies' form and its linked tab. */
  prepareAnswerForm(registry: Registry, known: AnswerForm | null): AnswerForm;
  /** Exactly the triggers the program needs, once each. */
  ensureTriggers(): void;
  /** Removes the program's triggers of the person whose rights the code has; those of others cannot be seen. */
  removeTriggers(): void;
}

/** The one form of all agencies: how it is linked, and the numbers by which links fill in its fields. */
export interface AnswerForm extends LinkedForm {
  readonly entries: Readonly<Record<string, string>>;
}

/** A report that was just judged, with what the sender and the clerk must be told. */
export interface Judged {
  readonly entry: ReportEntry;
  readonly findings: readonly Finding[];
  /** The texts as typed, by criterion id. */
  readonly typed: Readonly<Record<string, string>>;
}
