import type { Finding, ReportCode } from '../problem';

/** An answer as read from a linked tab: texts as typed, nothing checked yet. */
export interface RawAnswer {
  readonly villageId: string;
  readonly formId: string;
  /** Instant of sending in milliseconds, second precision. */
  readonly sentAt: number;
  /** Verified e-mail of the sender or ''. */
  readonly reporter: string;
  /** As-of date as typed or '' ; yyyy-MM-dd or dd/MM/yyyy. */
  readonly asOf: string;
  /** Text typed per criterion id; '' = not reported. */
  readonly figures: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly difficulty: string;
  /** 1-based row in the linked tab: where it was seen, for people only. */
  readonly row: number;
}

/** `HELD` waits for a person; `REFUSED` holds nothing usable; `DUPLICATE` changes nothing. */
export type EntryState = 'ACCEPTED' | 'HELD' | 'REFUSED' | 'DUPLICATE';

/** Whether a report was sent before its period closed. */
export type Timeliness = 'ON_TIME' | 'LATE';

/** One report as the ledger keeps it: parsed, judged once at entry, never changed. */
export interface ReportEntry {
  readonly kind: 'REPORT';
  /** form id + time of sending + digest of the content: the same answer always has the same key. */
  readonly key: string;
  readonly villageId: string;
  /** Period that contains the as-of day, e.g. `2026-W36` or `2026-M09`. */
  readonly periodId: string;
  /** yyyy-MM-dd. */
  readonly asOf: string;
  readonly sentAt: number;
  readonly recordedAt: number;
  readonly reporter: string;
  readonly state: EntryState;
  readonly codes: readonly ReportCode[];
  /** Keys of reports of later periods whose figures this one exceeds (LATER_IS_LOWER is theirs, too). */
  readonly flags: readonly string[];
  readonly timeliness: Timeliness;
  /** Parsed counts by criterion id; a criterion not reported (or unreadable) is absent. */
  readonly figures: Readonly<Record<string, number>>;
  readonly reason: string;
  readonly difficulty: string;
}

/** A person's decision on a report that is held, or that counts and looked wrong. */
export interface VerdictEntry {
  readonly kind: 'VERDICT';
  readonly key: string;
  /** Key of the report decided on. */
  readonly reportKey: string;
  readonly verdict: 'APPROVED' | 'RETURNED';
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: number;
  readonly recordedAt: number;
}

/** A note that personal data was taken out of an earlier row (docs/DECISIONS.md, «Blanked addresses»). */
export interface RedactionEntry {
  readonly kind: 'REDACTION';
  readonly key: string;
  /** Key of the row, be it a report or a verdict. */
  readonly reportKey: string;
  /** Chain hash of the row as it stands since; the hash that was written beside it stays. */
  readonly seal: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: number;
  readonly recordedAt: number;
}

/** A row of the append-only ledger («Sổ số liệu»). */
export type LedgerEntry = ReportEntry | VerdictEntry | RedactionEntry;

/** Outcome of checking one answer: the entry to append and why it is in that state. */
export interface CheckedReport {
  readonly entry: ReportEntry;
  readonly findings: readonly Finding[];
}

/** State of a report as of now: the entry state, or what verdicts and newer reports made of it. */
export type SubmissionState = EntryState | 'SUPERSEDED';
