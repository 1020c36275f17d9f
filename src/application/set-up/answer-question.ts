import { CONFIG_REQUESTS, readConfig, type Config } from '../config';
import { remembered } from '../memory';
import type { Blocks, Services, TabChange } from '../ports';
import { textOf } from '../tables/cells';
import { openQuestions, understood, type Question } from './open-questions';

const LOCK_WAIT_MILLIS = 20000;

/** Where the asking stands: the registry, and what is still open. */
export interface Asking {
  readonly config: Config;
  readonly questions: readonly Question[];
}

/** Reads the registry as it is now: people type into it while they are asked. */
export const askingNow = (services: Services): Asking => {
  const blocks = services.book.read(CONFIG_REQUESTS);
  const config = readConfig(blocks, remembered(services.memory.all()).settings);
  const typed = (blocks.tables.settings ?? []).filter((row) => textOf(row, 'value') !== '').map((row) => textOf(row, 'key'));
  return { config, questions: openQuestions(config, new Set(typed)) };
};

/** Writes one answer where a clerk would have typed it; each is kept at once, so that asking may stop anywhere. */
export const answerQuestion = (services: Services, question: Question, answer: string): 'KEPT' | 'NOT_UNDERSTOOD' | 'BUSY' => {
  const value = understood(question, answer);
  if (value === null) return 'NOT_UNDERSTOOD';
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return 'BUSY';
  try {
    services.book.write(changesFor(services.book.read(CONFIG_REQUESTS), question, value));
    return 'KEPT';
  } finally {
    services.lock.release();
  }
};

const changesFor = (blocks: Blocks, question: Question, value: string | readonly number[]): TabChange[] => {
  if (question.kind === 'DENOMINATORS') {
    const counts = typeof value === 'string' ? [] : value;
    return [{ kind: 'APPEND', tab: 'denominators', rows: question.groups.map((group, index) => ({ village: question.villageId, group, count: counts[index] ?? 0 })) }];
  }
  const text = typeof value === 'string' ? value : '';
  return question.kind === 'MAILBOX' ? [mailboxChange(blocks, question.agencyId, text)] : [settingChange(blocks, question.key, text)];
};

const settingChange = (blocks: Blocks, key: string, value: string): TabChange => {
  const row = (blocks.tables.settings ?? []).find((candidate) => textOf(candidate, 'key') === key);
  return row === undefined
    ? { kind: 'APPEND', tab: 'settings', rows: [{ key, value }] }
    : { kind: 'UPDATE', tab: 'settings', row: row.row, cells: { value } };
};

const mailboxChange = (blocks: Blocks, agencyId: string, mailbox: string): TabChange => {
  const row = (blocks.tables.agencies ?? []).find((candidate) => textOf(candidate, 'id') === agencyId && textOf(candidate, 'mailbox') === '');
  return row === undefined
    ? { kind: 'APPEND', tab: 'agencies', rows: [{ id: agencyId, mailbox }] }
    : { kind: 'UPDATE', tab: 'agencies', row: row.row, cells: { mailbox } };
};

/** Switches mail on, as «có» in the settings would. */
export const switchMailOn = (services: Services): void =>
  services.book.write([settingChange(services.book.read(CONFIG_REQUESTS), 'mailEnabled', 'có')]);
