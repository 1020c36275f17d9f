import type { VerifiedReport } from '../../domain/verification/draw';
import type { OfficialFigure } from '../../domain/verification/official';
import { readConfig, type Config } from '../config';
import type { Remembered } from '../memory';
import { STANDING_AGENCY } from '../notices/audience';
import { latestClosed } from '../notices/closing';
import { noticesDue, reminderDue } from '../notices/notices-due';
import { overtakenLines, withoutOvertaken } from '../notices/overtaken/overtaken-lines';
import type { Blocks, BlockRequest, LinkedRows, Services } from '../ports';
import { readRenames, type Rename } from '../village-changes/renames';
import { newAnswers } from '../answers/answer-changes';
import { ANSWER_TAB, readAnswerForm } from '../answers/read-answer-form';
import { nightly, type Nightly } from '../reconciliation/nightly';
import { readAnswers as readAgencyAnswers, type AgencyAnswer } from '../tables/answers-table';
import { COLUMNS } from '../tables/columns';
import { readLedger, type LedgerRow } from '../tables/ledger-table';
import { readOutbox, type OutboxLine } from '../tables/outbox-table';
import { readOfficial, readVerified } from '../tables/verification-tables';
import { readTypedVerdicts } from '../tables/review-table';
import { newDifficulties, readDifficulties, type Difficulty } from '../work-lists/difficulties';
import { readDuties } from '../work-lists/duties';
import { readRepaired } from '../read-repaired';
import { readHistory, type HistoryLine } from '../history/history-table';
import { seenChanges } from '../history/seen-changes';
import { whatIsDue, type Due } from './due';
import { newEntries, returnedLines, type Findings } from './intake-changes';
import { judge } from './judge';
import { readAnswers } from './read-answers';
import { supersededReviews } from './review/superseded';
import { carryVerdicts } from './review/verdicts';
import type { Wake } from './wake';

/** Everything read so far and the reason for reading it. */
export interface PassInput {
  readonly blocks: Blocks;
  readonly memory: Remembered;
  readonly wake: Wake;
  readonly now: number;
  readonly full: boolean;
}

/** What one pass will write: decided in memory, nothing written yet. */
export interface PassPlan {
  readonly config: Config;
  readonly memory: Remembered;
  readonly linked: readonly LinkedRows[];
  readonly ledger: readonly LedgerRow[];
  readonly outbox: readonly OutboxLine[];
  readonly answers: readonly AgencyAnswer[];
  readonly found: Findings;
  readonly digest: string;
  readonly closing: string;
  readonly reminded: string;
  /** Stamp of what the nightly comparison found. */
  readonly differences: string;
  /** Difficulties as the work list will stand after the pass. */
  readonly difficulties: readonly Difficulty[];
  readonly renames: readonly Rename[];
  /** What people typed earlier; empty while the present is shown and nothing changed. */
  readonly history: readonly HistoryLine[];
  readonly official: readonly OfficialFigure[];
  readonly verified: readonly VerifiedReport[];
  readonly now: number;
  readonly full: boolean;
  /** Whether the next run would see by itself that this one did not finish; verdicts and edits leave no such trace. */
  readonly leavesTrace: boolean;
}

/** The ledger, the outbox without the bodies of the mails, and the agencies' answers. */
const BACK_REQUESTS: readonly BlockRequest[] = [
  { tab: 'ledger' },
  { tab: 'outbox', columns: COLUMNS.outbox.indexOf('text') },
  { tab: 'answers' },
  { tab: 'tasks' },
  { tab: 'difficulties' },
  { tab: 'changes' },
];

/** Decides what a pass does; null when there is nothing to do. Reads the ledger only when needed. */
export const planPass = (services: Services, input: PassInput): PassPlan | null => {
  const due = whatIsDue(input.blocks, input.memory);
  const clock = clockDue(input, due.registryChanged);
  const leavesTrace = due.newRows || due.registryChanged || input.full || clock;
  if (leavesTrace || due.verdicts || input.wake.force) return { ...fullPlan(services, input, due), leavesTrace };
  const hint = input.wake.villageHint();
  if (hint === null || input.memory.watermarks[hint] === undefined) return null;
  const { linked } = services.book.read([{ linkedTo: hint, fromRow: 1 }]);
  const plan = fullPlan(services, { ...input, blocks: { ...input.blocks, linked } }, due);
  return plan.found.judged.length + plan.found.answers.length === 0 ? null : { ...plan, leavesTrace };
};

/** Settings as last read tell whether a closing or the hour of reminders has come; when they changed, the pass runs anyway. */
const clockDue = ({ memory, now }: PassInput, registryChanged: boolean): boolean => {
  if (registryChanged || memory.settings === null) return false;
  return latestClosed(now, memory.settings).id !== memory.closing || reminderDue(now, memory.settings, memory.reminded) !== null;
};

const fullPlan = (services: Services, input: PassInput, { digest, registryChanged }: Due): Omit<PassPlan, 'leavesTrace'> => {
  const config = readConfig(input.blocks, input.memory.settings);
  const needsHistory = registryChanged || config.registry.settings.showDay !== null;
  const back = readRepaired(services.book, needsHistory ? [...BACK_REQUESTS, { tab: 'history' }] : BACK_REQUESTS).tables;
  const known = readHistory(back.history ?? []);
  const seen = registryChanged ? seenChanges(input.blocks.tables, known, input.now) : [];
  const ledger = readLedger(back.ledger ?? []);
  const outbox = readOutbox(back.outbox ?? []);
  const answers = readAgencyAnswers(back.answers ?? []);
  const intake = takeInAnswers(services, input, { config, ledger, answers });
  const difficulties = [...readDifficulties(back.difficulties ?? []), ...intake.difficulties];
  const due = noticesDue({
    config, memory: input.memory, outbox, difficulties,
    letters: services.letters,
    now: input.now,
    full: input.full,
    ledger: ledger.map((row) => row.entry),
    added: newEntries(intake),
    answers: [...answers, ...intake.answers],
    duties: readDuties(back.tasks ?? []),
  });
  const night = nightOf(services, input, { config, ledger, intake });
  const lines = [...intake.lines, ...due].filter(isNotIn(outbox));
  const overtaken = overtakenLines(outbox, { ledger: [...ledger.map(({ entry }) => entry), ...newEntries(intake)], answers: [...answers, ...intake.answers], added: lines });
  const found = { ...intake, history: seen, journal: night.journal, lines, overtaken };
  const { settings } = config.registry;
  return {
    ...input, config, linked: input.blocks.linked, ledger, outbox: withoutOvertaken(outbox, overtaken), answers, difficulties, found, digest,
    closing: latestClosed(input.now, settings).id,
    differences: night.stamp,
    renames: readRenames(back.changes ?? []),
    history: [...known, ...seen],
    official: readOfficial(input.blocks.tables.official ?? []),
    verified: readVerified(input.blocks.tables.calls ?? []),
    reminded: reminderDue(input.now, settings, input.memory.reminded)?.id ?? input.memory.reminded,
  };
};

const takeInAnswers = (
  services: Services,
  input: PassInput,
  known: { readonly config: Config; readonly ledger: readonly LedgerRow[]; readonly answers: readonly AgencyAnswer[] },
): Findings => {
  const { registry, villages } = known.config;
  const entries = known.ledger.map((row) => row.entry);
  const titles = services.letters.itemTitles(registry);
  const answers = input.blocks.linked.flatMap((linked) => {
    const form = villages.find((row) => row.village.id === linked.villageId)?.form;
    return form === undefined || form === null ? [] : readAnswers(linked, form.formId, titles).answers;
  });
  const judged = judge(answers, entries, { registry, recordedAt: input.now });
  const typed = readTypedVerdicts(input.blocks.tables.review ?? []);
  const verdicts = carryVerdicts(typed, entries, { now: input.now, decider: input.wake.decider ?? '' });
  const context = { registry, villages, letters: services.letters, now: input.now };
  const read = input.blocks.linked
    .filter((linked) => linked.villageId === ANSWER_TAB)
    .flatMap((linked) => readAnswerForm(linked, { titles: services.letters.answerTitles(), agencies: registry.agencies }));
  const difficulties = newDifficulties(judged.map(({ entry }) => entry), registry, STANDING_AGENCY);
  const superseded = supersededReviews(input.blocks.tables.review ?? [], [...entries, ...newEntries({ judged, verdicts })]);
  const lines = returnedLines({ judged, verdicts }, entries, context);
  return { judged, verdicts, superseded, lines, overtaken: [], journal: [], history: [], answers: newAnswers(read, known.answers), difficulties };
};

/** Once a day, when every tab was read whole. */
const nightOf = (
  services: Services,
  input: PassInput,
  known: { readonly config: Config; readonly ledger: readonly LedgerRow[]; readonly intake: Findings },
): Nightly => {
  const before = input.memory.differences;
  if (!input.full) return { stamp: before, journal: [] };
  const entries = [...known.ledger.map((row) => row.entry), ...newEntries(known.intake)];
  return nightly({ blocks: input.blocks, config: known.config, entries, letters: services.letters, before, now: input.now });
};

/** A notice is queued once: its key says whether it was. */
const isNotIn = (outbox: readonly OutboxLine[]): ((line: OutboxLine) => boolean) => {
  const keys = new Set(outbox.map((line) => line.key));
  return (line) => !keys.has(line.key);
};
