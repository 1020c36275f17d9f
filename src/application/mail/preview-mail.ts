import type { BlockRequest, Services } from '../ports';
import { CONFIG_REQUESTS, readConfig } from '../config';
import { remembered } from '../memory';
import { noticesDue } from '../notices/notices-due';
import { overtakenLines } from '../notices/overtaken/overtaken-lines';
import { readAnswers } from '../tables/answers-table';
import { COLUMNS } from '../tables/columns';
import { readLedger } from '../tables/ledger-table';
import { isSettled, readOutbox, type OutboxLine } from '../tables/outbox-table';
import { readDifficulties } from '../work-lists/difficulties';
import { readDuties } from '../work-lists/duties';
import { isMailTime, readHolidays } from './working-time';

/** What a run would do with mail now, without doing it. */
export interface MailPreview {
  /** Lines of the outbox that have not left, half-sent and failed ones included. */
  readonly waiting: readonly OutboxLine[];
  /** Waiting lines that are no longer true: the next run withdraws them. */
  readonly overtaken: readonly OutboxLine[];
  /** Notices that the next run would add, or would have added if mail were on. */
  readonly due: readonly OutboxLine[];
  readonly mailEnabled: boolean;
  /** Whether office hours allow sending now. */
  readonly isMailTime: boolean;
  /** Recipients left in Google's window of 24 hours. */
  readonly quota: number;
  /** Who gets everything in test mode, or null. */
  readonly testTo: string | null;
}

const REQUESTS: readonly BlockRequest[] = [
  ...CONFIG_REQUESTS,
  { tab: 'ledger' },
  { tab: 'outbox', columns: COLUMNS.outbox.indexOf('text') },
  { tab: 'answers' },
  { tab: 'tasks' },
  { tab: 'difficulties' },
  { tab: 'holidays' },
];

/** Reads everything and writes nothing, answers that no run has taken in yet apart; while mail is off it rehearses the newest closing as if it were on. */
export const previewMail = (services: Services): MailPreview => {
  const memory = remembered(services.memory.all());
  const blocks = services.book.read(REQUESTS);
  const { tables } = blocks;
  const config = readConfig(blocks, memory.settings);
  const { settings } = config.registry;
  const outbox = readOutbox(tables.outbox ?? []);
  const known = new Set(outbox.map(({ key }) => key));
  const now = services.now();
  const ledger = readLedger(tables.ledger ?? []).map(({ entry }) => entry);
  const answers = readAnswers(tables.answers ?? []);
  const due = noticesDue({
    config: { ...config, registry: { ...config.registry, settings: { ...settings, mailEnabled: true } } },
    memory: settings.mailEnabled ? memory : { ...memory, closing: '' },
    ledger,
    added: [],
    outbox,
    answers,
    duties: readDuties(tables.tasks ?? []),
    difficulties: readDifficulties(tables.difficulties ?? []),
    letters: services.letters,
    now,
    full: true,
  }).filter(({ key }) => !known.has(key));
  const overtaken = overtakenLines(outbox, { ledger, answers, added: due }).map(({ line }) => line);
  return {
    waiting: outbox.filter((line) => !isSettled(line) && !overtaken.includes(line)),
    overtaken,
    due,
    mailEnabled: settings.mailEnabled,
    isMailTime: isMailTime(now, readHolidays(tables.holidays ?? [])),
    quota: services.mailer.remaining(),
    testTo: settings.mailTestMode ? memory.installer : null,
  };
};
