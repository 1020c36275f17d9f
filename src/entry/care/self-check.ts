import { goneTabs } from '../../adapters/books/gone-tabs';
import { lookAround } from '../../adapters/installation/look-around';
import { findProblems, type Examination } from '../../application/find-problems';
import { takeIn } from '../../application/intake/take-in';
import { RECOMPUTE } from '../../application/intake/wake';
import { remembered, type Remembered } from '../../application/memory';
import { keepChecks } from '../../application/self-check/keep-checks';
import { bookAge, upgrade } from '../../application/upgrade/upgrade';
import { addDays, dayOf } from '../../domain/calendar/day';
import type { CheckLine } from '../../domain/notices/check-line';
import { ONLY_BY_TRIGGER } from '../../text/callers/refusals';
import { NEWER_BOOK } from '../../text/care/version-words';
import { DIALOGS, ledgerBrokenWords, unhealthyWords } from '../../text/dialogs';
import { healthWords } from '../../text/mails/sentences/health-words';
import { CHECK_STATES, checkLines, runningWords, type CheckFacts } from '../../text/self-check/check-lines';
import { differenceWords } from '../../text/self-check/difference-words';
import { isKnownTrigger } from '../callers/known-trigger';
import { tell } from '../dialog';
import { guarded } from '../guard';
import { wire, type Wired } from '../wiring';
import { registryWords } from './examination-words';
import { lookAtForms } from './look-at-forms';

/** Menu «Tự kiểm tra»: everything a person should put right, in a dialog and in a tab of its own. */
export const checkHealth = (): void => {
  const lines = guardedCheck(wire(), 'checkHealth');
  if (typeof lines === 'string') return tell(lines);
  const sentences = lines.filter(({ state }) => state === 'WRONG').flatMap((line) => line.sentences);
  tell([sentences.length === 0 ? DIALOGS.healthy : unhealthyWords(sentences), runningWords(lines)].join('\n'));
};

/** Daily trigger: the same, for the tab, the installer's letter and the banner of the master sheet. */
export const checkDaily = (event?: { readonly triggerUid?: string }): void => {
  const wired = wire();
  if (!isKnownTrigger(wired.memory, String(event?.triggerUid ?? ''))) throw new Error(ONLY_BY_TRIGGER);
  const lines = guardedCheck(wired, 'checkDaily');
  if (lines === NEWER_BOOK) throw new Error(NEWER_BOOK);
};

/** The lines, or the sentence for why there is nothing to check. */
const guardedCheck = (wired: Wired, what: string): CheckLine[] | string => {
  const { services, installation } = wired;
  const memory = remembered(services.memory.all());
  if (memory.setUp === '') return DIALOGS.firstRun;
  if (bookAge(memory) === 'NEWER_BOOK') return NEWER_BOOK;
  if (bookAge(memory) === 'OLDER_BOOK') guarded(services, 'upgrade', () => upgrade(services, installation));
  return guarded(services, what, () => check(wired, memory));
};

const check = (wired: Wired, memory: Remembered): CheckLine[] => {
  const { services } = wired;
  const lines = checkLines(factsOf(wired, memory, findProblems(services)));
  if (keepChecks(services, lines, CHECK_STATES) === 'BANNER_CHANGED') takeIn(services, RECOMPUTE);
  return lines;
};

const factsOf = (wired: Wired, memory: Remembered, found: Examination): CheckFacts => {
  const { services, installation } = wired;
  const { registry } = found.config;
  const isInstaller = installation.installer() === memory.installer;
  const now = remembered(services.memory.all());
  return {
    ...lookAround(SpreadsheetApp.getActiveSpreadsheet(), { isInstaller, masterId: memory.masterId }),
    goneTabs: goneTabs(wired.memory, SpreadsheetApp.getActiveSpreadsheet()),
    installer: memory.installer,
    forms: lookAtForms(wired, found, isInstaller),
    differences: found.differences.map((difference) => differenceWords(difference, registry)),
    ledger: found.brokenRow === null ? [] : [ledgerBrokenWords(found.brokenRow)],
    registry: registryWords(found),
    mail: [...(found.mailOff ? [DIALOGS.mailOff] : []), ...found.mailTroubles.map(healthWords)],
    mailLeft: services.mailer.remaining(),
    lastRun: memory.lastRun,
    isRunning: memory.lastRun >= addDays(dayOf(services.now()), -1),
    schema: now.schema,
    isCurrent: bookAge(now) === null,
  };
};
