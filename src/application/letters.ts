import type { ImportOutcome } from '../domain/imports/import-outcome';
import type { ChangedInput } from '../domain/letters/changed-input';
import type { DigestInput } from '../domain/letters/digest-input';
import type { DutiesInput } from '../domain/letters/duties-input';
import type { EscalationInput } from '../domain/letters/escalation-input';
import type { HealthInput } from '../domain/letters/health-input';
import type { Letter } from '../domain/letters/letter';
import type { RecoveredInput } from '../domain/letters/recovered-input';
import type { ReminderInput } from '../domain/letters/reminder-input';
import type { ReturnedInput } from '../domain/letters/returned-input';
import type { SummaryInput } from '../domain/letters/summary-input';
import type { Finding } from '../domain/problem';
import type { Registry } from '../domain/registry/registry';
import type { RawDifference } from '../domain/reports/raw-difference';
import type { ChangeOutcome } from '../domain/roster/change-outcome';

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
  /** An instant as a clerk reads it. */
  moment(instant: number): string;
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
