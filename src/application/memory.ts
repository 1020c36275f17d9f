import { type Settings } from '../domain/registry/settings';
import type { AnswerForm } from './ports';

/** What the program remembers between runs, from the script properties. Hints and addresses only. */
export interface Remembered {
  readonly installer: string;
  readonly operationsId: string;
  readonly masterId: string;
  readonly masterUrl: string;
  /** '' before set-up, `PARTIAL` while forms are missing, `DONE`. */
  readonly setUp: string;
  /** Version of the book's layout; 0 before versions were written down. */
  readonly schema: number;
  /** Digest of the registry tabs at the last rebuild. */
  readonly digest: string;
  /** Last period whose closing was evaluated. */
  readonly closing: string;
  /** Period whose villages were reminded before its closing. */
  readonly reminded: string;
  /** Day of the last full pass that came to its end, kept when set-up asks for a new one; '' before the first. */
  readonly lastRun: string;
  /** Day of the last full pass over all linked tabs. */
  readonly day: string;
  /** Stamp of what the nightly comparison of linked tabs and ledger last found; '' = nothing. */
  readonly differences: string;
  /** Last row taken in per village. */
  readonly watermarks: Readonly<Record<string, number>>;
  /** Ids of villages whose form still shows what was true before a change to the village. */
  readonly outdatedForms: readonly string[];
  /** Whether lines of the outbox may be waiting. */
  readonly mailWaiting: boolean;
  /** Whether the last self-check found something that stops figures or letters; the master sheet says so. */
  readonly isUnwell: boolean;
  /** Village with whose form the next self-check begins, when the last one ran out of time; ''. */
  readonly checkFrom: string;
  /** The agencies' form, or null until set-up has made it. */
  readonly answerForm: AnswerForm | null;
  /** Ids of the program's own triggers, as their events name them. */
  readonly triggers: readonly string[];
  /** Settings as last read without a problem, or null. */
  readonly settings: Settings | null;
}

/** Property keys; permanent, since books in use carry them. */
export const MEMORY_KEYS = {
  installer: 'INSTALLER',
  operationsId: 'OPERATIONS_ID',
  masterId: 'MASTER_ID',
  masterUrl: 'MASTER_URL',
  setUp: 'SET_UP',
  schema: 'SCHEMA',
  digest: 'REGISTRY_DIGEST',
  closing: 'LAST_CLOSING',
  reminded: 'LAST_REMINDED',
  differences: 'LAST_DIFFERENCES',
  lastRun: 'LAST_RUN_DAY',
  day: 'LAST_FULL_DAY',
  watermarks: 'WATERMARKS',
  outdatedForms: 'OUTDATED_FORMS',
  mailWaiting: 'MAIL_WAITING',
  isUnwell: 'CHECK_UNWELL',
  checkFrom: 'CHECK_FROM',
  answerForm: 'ANSWER_FORM',
  triggers: 'TRIGGERS',
  settings: 'LAST_SETTINGS',
  /** What the master sheet was shown last; the adapter's own, and nobody else reads it. */
  shown: 'SHOWN',
} as const;

/** Reads the properties; anything unreadable counts as not remembered. */
export const remembered = (values: Readonly<Record<string, string>>): Remembered => ({
  installer: values[MEMORY_KEYS.installer] ?? '',
  operationsId: values[MEMORY_KEYS.operationsId] ?? '',
  masterId: values[MEMORY_KEYS.masterId] ?? '',
  masterUrl: values[MEMORY_KEYS.masterUrl] ?? '',
  setUp: values[MEMORY_KEYS.setUp] ?? '',
  schema: Number(values[MEMORY_KEYS.schema] ?? '') || 0,
  digest: values[MEMORY_KEYS.digest] ?? '',
  closing: values[MEMORY_KEYS.closing] ?? '',
  reminded: values[MEMORY_KEYS.reminded] ?? '',
  differences: values[MEMORY_KEYS.differences] ?? '',
  lastRun: values[MEMORY_KEYS.lastRun] ?? '',
  day: values[MEMORY_KEYS.day] ?? '',
  watermarks: parsed<Record<string, number>>(values[MEMORY_KEYS.watermarks]) ?? {},
  outdatedForms: parsed<string[]>(values[MEMORY_KEYS.outdatedForms]) ?? [],
  mailWaiting: values[MEMORY_KEYS.mailWaiting] === '1',
  isUnwell: values[MEMORY_KEYS.isUnwell] === '1',
  checkFrom: values[MEMORY_KEYS.checkFrom] ?? '',
  answerForm: parsed<AnswerForm>(values[MEMORY_KEYS.answerForm]),
  triggers: (values[MEMORY_KEYS.triggers] ?? '').split(' ').filter((uid) => uid !== ''),
  settings: parsed<Settings>(values[MEMORY_KEYS.settings]),
});

/** Properties are written by this program alone, so their shape is trusted once they parse. */
const parsed = <T>(text: string | undefined): T | null => {
  if (text === undefined || text === '') return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
};
