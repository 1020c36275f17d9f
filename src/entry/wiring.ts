import { googleMailer } from '../adapters/google-mailer';
import { GoogleInstallation } from '../adapters/installation/google-installation';
import { closeVillageForm } from '../adapters/forms/village-form';
import { ScriptLock } from '../adapters/script-lock';
import { ScriptMemory } from '../adapters/script-memory';
import { SheetsMaster } from '../adapters/books/sheets-master';
import { SheetsOperationsBook } from '../adapters/books/sheets-operations-book';
import type { Installation, Letters, Services } from '../application/ports';
import { formatInstant } from '../text/format';
import { figuresLine } from '../text/words/figures-line';
import { itemTitle } from '../text/form-view';
import { ANSWER_TITLES } from '../text/forms/answer-form-view';
import { disputedSentence } from '../text/words/disputed';
import { changedMail } from '../text/mails/changed';
import { digestMail } from '../text/mails/digest';
import { escalationMail } from '../text/mails/escalation';
import { healthMail } from '../text/mails/health';
import { missingMail } from '../text/mails/missing';
import { recoveredMail } from '../text/mails/recovered';
import { reminderMail } from '../text/mails/reminder';
import { returnedMail } from '../text/mails/returned';
import { dutiesMail } from '../text/mails/weekly/duties';
import { summaryMail } from '../text/mails/weekly/summary';
import { ANSWER_WORDS, DIFFICULTY_WORDS } from '../text/tabs';
import { changeWords, WAITING_WORD } from '../text/village-changes/change-words';
import { IMPORTED_WORD, importWords } from '../text/imports/import-words';
import { differenceWords } from '../text/self-check/difference-words';
import { settledSentence, supersededSentence } from '../text/words/superseded';
import { laterIsLowerSentence, toCheckSentence, withoutCheckWords } from '../text/words/to-check';
import { findingSentence } from '../text/problem-sentences';

/** Every sentence the use cases can ask for. */
export const LETTERS: Letters = {
  digest: digestMail,
  returned: returnedMail,
  recovered: recoveredMail,
  escalation: escalationMail,
  missing: missingMail,
  reminder: reminderMail,
  changed: changedMail,
  health: healthMail,
  duties: dutiesMail,
  summary: summaryMail,
  newDifficulty: () => DIFFICULTY_WORDS.NEW,
  disputed: disputedSentence,
  answerTitles: () => ANSWER_TITLES,
  answerWords: () => ANSWER_WORDS,
  moment: formatInstant,
  superseded: supersededSentence,
  settled: settledSentence,
  toCheck: toCheckSentence,
  plainProblem: withoutCheckWords,
  laterIsLower: laterIsLowerSentence,
  importOutcome: importWords,
  isImported: (sentence) => sentence.startsWith(IMPORTED_WORD),
  change: changeWords,
  isWaiting: (sentence) => sentence.startsWith(WAITING_WORD),
  difference: differenceWords,
  finding: findingSentence,
  figures: figuresLine,
  itemTitles: (registry) => {
    const keys = ['asOf', ...registry.criteria.map((criterion) => criterion.id), 'reason', 'difficulty'];
    return Object.fromEntries(keys.map((key) => [key, itemTitle(key, registry)]));
  },
};

/** What one run works with. */
export interface Wired {
  readonly services: Services;
  readonly installation: Installation;
  readonly memory: ScriptMemory;
}

/** The real services of one run: the only place where use cases and Google meet. */
export const wire = (): Wired => {
  const memory = new ScriptMemory();
  const book = new SheetsOperationsBook(memory);
  const now = (): number => Date.now();
  const services: Services = {
    now,
    book,
    master: new SheetsMaster(memory),
    lock: new ScriptLock(),
    memory,
    mailer: googleMailer,
    letters: LETTERS,
    closeForm: closeVillageForm,
  };
  return { services, installation: new GoogleInstallation(memory, book, now), memory };
};
