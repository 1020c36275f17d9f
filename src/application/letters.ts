import type { Period } from '../domain/calendar/period';
import type { Finding } from '../domain/problem';
import type { Agency } from '../domain/registry/agency';
import type { RawDifference } from '../domain/reports/raw-difference';
import type { ChangeOutcome } from '../domain/roster/change-outcome';
import type { ImportOutcome } from '../domain/imports/import-outcome';
import type { Registry } from '../domain/registry/registry';
import type { Village } from '../domain/registry/village';
import type { CriterionStanding, Standing } from '../domain/standing/standing';
import type { AnswerLink } from './answers/answer-link';
import type { Duty } from './work-lists/duties';

/** A letter as written: one subject, the same content as text and as HTML. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a digest needs to know. */
export interface DigestInput {
  readonly agency: Agency;
  readonly period: Period;
  readonly standing: Standing;
  readonly previous: Standing | null;
  readonly registry: Registry;
  readonly openCriteria: readonly string[];
  readonly heldBack: readonly string[];
  readonly villagesMissing: readonly Village[];
  readonly difficulties: readonly { readonly villageId: string; readonly text: string }[];
  readonly masterUrl: string;
  readonly answerLinks: readonly AnswerLink[];
  /** The agency's duties of the plan that are due within a month or overdue. */
  readonly duties: readonly Duty[];
  /** yyyy-MM-dd by which an answer is asked for. */
  readonly replyBy: string;
}

/** What the mail to the sender of a held or refused report is written from. */
export interface ReturnedInput {
  readonly village: Village;
  readonly findings: readonly Finding[];
  readonly registry: Registry;
  readonly formUrl: string;
  readonly periodId: string;
  readonly state: 'HELD' | 'REFUSED';
  /** What the person who decided wrote, when a held report was sent back. */
  readonly reviewerReason?: string;
}

/** Sentences the use cases need; written in `text/`, handed in by the wiring. */
export interface Letters {
  digest(input: DigestInput): Letter;
  returned(input: ReturnedInput): Letter;
  recovered(input: RecoveredInput): Letter;
  escalation(input: EscalationInput): Letter;
  missing(input: DigestInput): Letter;
  reminder(input: ReminderInput): Letter;
  changed(input: ChangedInput): Letter;
  health(input: HealthInput): Letter;
  duties(input: DutiesInput): Letter;
  summary(input: SummaryInput): Letter;
  /** How the state of a new difficulty reads in its tab. */
  newDifficulty(): string;
  /** What a clerk reads when an agency says that the figures of a digest are wrong. */
  disputed(periodId: string, registry: Registry): string;
  /** What an agency may answer to a digest. */
  answerWords(): readonly string[];
  /** Titles of the questions of the agencies' form by key. */
  answerTitles(): Readonly<Record<string, string>>;
  /** What a clerk reads about a report that counts and looks wrong; `problem` is the sentence of what was found. */
  toCheck(problem: string): string;
  /** The sentence of a line of the review queue without the words that are for the clerk alone. */
  plainProblem(problem: string): string;
  /** What is found about a report of the period `later` when that of `earlier` was corrected to more. */
  laterIsLower(earlier: string, later: string, registry: Registry): string;
  /** Why a line of the review queue was closed without a decision; `sentAt` is when the later report was sent. */
  superseded(sentAt: number): string;
  /** The same, when the other one of two contradicting reports was sent back at `decidedAt`. */
  settled(decidedAt: number): string;
  /** One sentence per difference between linked tabs and ledger, for journal and self-check. */
  difference(difference: RawDifference, registry: Registry): string;
  /** What became of a typed change to villages, beside its row. */
  change(outcome: ChangeOutcome): string;
  /** Whether a sentence beside a typed change says that it waits. */
  isWaiting(sentence: string): boolean;
  /** What became of a row of earlier figures, beside it. */
  importOutcome(outcome: ImportOutcome, registry: Registry): string;
  /** Whether a sentence beside such a row says that it was taken over. */
  isImported(sentence: string): boolean;
  /** One sentence per finding, for the review queue. */
  finding(finding: Finding, registry: Registry): string;
  /** The figures of a report in one line, for the review queue. */
  figures(figures: Readonly<Record<string, string | number>>, registry: Registry): string;
  /** Titles of the form's questions by key (`asOf`, criterion ids, `reason`, `difficulty`). */
  itemTitles(registry: Registry): Readonly<Record<string, string>>;
}

/** What the good news is written from. */
export interface RecoveredInput {
  readonly agency: Agency;
  readonly registry: Registry;
  readonly standing: Standing;
  readonly periodId: string;
  /** Per criterion, over how many closings it was urged. */
  readonly criteria: readonly { readonly criterionId: string; readonly periodsOpen: number }[];
  readonly masterUrl: string;
}

/** What a reminder to the reporters of a village is written from. */
export interface ReminderInput {
  readonly village: Village;
  readonly registry: Registry;
  /** Link of the form, filled in with the last figures. */
  readonly formUrl: string;
  readonly periodId: string;
  /** Whether the period has closed: the second and last reminder. */
  readonly closed: boolean;
  /** Last live figure per criterion id, or null when the village never reported. */
  readonly lastFigures: Readonly<Record<string, number>> | null;
}

/** A published figure before and after a correction. */
export interface PublishedChange {
  readonly criterionId: string;
  readonly before: CriterionStanding;
  readonly after: CriterionStanding;
  /** In the words of the village or of the person who decided; ''. */
  readonly reason: string;
}

/** What the notice of changed figures is written from. */
export interface ChangedInput {
  readonly agency: Agency;
  readonly periodId: string;
  readonly registry: Registry;
  readonly changes: readonly PublishedChange[];
  readonly masterUrl: string;
}

/** Something the daily look at the program's own running found. */
export interface HealthFinding {
  readonly code: 'NO_RUNS' | 'HALF_SENT' | 'FAILED' | 'QUOTA' | 'CHECKS';
  /** Subjects of the letters it is about; for `CHECKS` the sentences of the self-check. */
  readonly subjects: readonly string[];
  /** yyyy-MM-dd of the last full run, or ''. */
  readonly since: string;
}

/** What the letter to the installer is written from. */
export interface HealthInput {
  readonly findings: readonly HealthFinding[];
  readonly at: number;
  readonly registry: Registry;
  readonly operationsUrl: string;
}

/** What the letter about duties alone is written from. */
export interface DutiesInput {
  readonly agency: Agency;
  readonly periodId: string;
  readonly registry: Registry;
  /** Due within a month or overdue. */
  readonly duties: readonly Duty[];
  /** yyyy-MM-dd on which they are looked at. */
  readonly day: string;
  readonly masterUrl: string;
}

/** What the weekly summary to the leaders is written from. */
export interface SummaryInput {
  readonly leader: Agency;
  /** The standing agency, or null when it has no mailbox. */
  readonly copied: Agency | null;
  readonly period: Period;
  readonly standing: Standing;
  readonly previous: Standing | null;
  readonly registry: Registry;
  /** Criteria in the digests after this closing. */
  readonly open: readonly string[];
  readonly entered: readonly string[];
  readonly recovered: readonly string[];
  readonly villagesMissing: readonly Village[];
  /** Agencies with digests that stand without an answer. */
  readonly unanswered: readonly { readonly agency: Agency; readonly digests: number }[];
  /** Agencies that asked for help in their last answer. */
  readonly needHelp: readonly Agency[];
  readonly duties: readonly Duty[];
  /** Difficulties of villages that nobody has solved yet. */
  readonly openDifficulties: number;
  readonly masterUrl: string;
}

/** What the letter to the leaders is written from. */
export interface EscalationInput {
  readonly leader: Agency;
  readonly agency: Agency;
  readonly registry: Registry;
  readonly standing: Standing;
  readonly periodId: string;
  readonly criteria: readonly string[];
  /** Digests that stand without an answer. */
  readonly digestsUnanswered: number;
  readonly masterUrl: string;
  /** yyyy-MM-dd by which guidance is hoped for. */
  readonly replyBy: string;
}
