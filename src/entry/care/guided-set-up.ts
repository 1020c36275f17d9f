import { takeIn } from '../../application/intake/take-in';
import { RECOMPUTE } from '../../application/intake/wake';
import { MEMORY_KEYS, remembered } from '../../application/memory';
import { answerQuestion, askingNow, switchMailOn } from '../../application/set-up/answer-question';
import type { Question } from '../../application/set-up/open-questions';
import type { SetUpOutcome } from '../../application/set-up/set-up';
import { GUIDED, notReadyWords, questionWords } from '../../text/care/guided-words';
import { DIALOGS } from '../../text/dialogs';
import { agrees, ask, tell } from '../dialog';
import { onFittingBook } from '../fitting-book';
import { guarded } from '../guard';
import { runSetUp } from './run-set-up';
import { setUpSentence } from './set-up-sentence';
import type { Wired } from '../wiring';
import { registryWords } from './examination-words';
import { offerList } from './village-list';
import { findProblems } from '../../application/find-problems';

/** Menu «Cài đặt từng bước»: asks for what the preset cannot know, sets up, and ends with «sẵn sàng» or with what is missing. */
export const guideSetUp = (): void => onFittingBook((wired) => {
  if (!hasTabs(wired)) return;
  if (villagesIn(wired) === 0) offerList(wired);
  if (villagesIn(wired) === 0) return tell(GUIDED.villagesFirst);
  if (!askAll(wired)) return tell(GUIDED.left);
  const outcome = install(wired);
  if (outcome.kind !== 'DONE') return tell(setUpSentence(outcome, ''));
  offerMail(wired, outcome);
  tell(`${setUpSentence(outcome, wired.services.memory.all()[MEMORY_KEYS.masterUrl] ?? '')}\n${verdict(wired)}`);
});

/** The tabs that the answers go into; a refusal is told. */
const hasTabs = (wired: Wired): boolean => {
  if (remembered(wired.services.memory.all()).setUp !== '') return true;
  const outcome = install(wired);
  const isFine = outcome.kind === 'NO_VILLAGES' || outcome.kind === 'DONE' || outcome.kind === 'PARTIAL';
  if (!isFine) tell(setUpSentence(outcome, ''));
  return isFine;
};

const install = (wired: Wired): SetUpOutcome => {
  const { services } = wired;
  const outcome = runSetUp(wired, 'guideSetUp');
  if (outcome.kind === 'DONE') guarded(services, 'guideSetUp', () => takeIn(services, RECOMPUTE));
  return outcome;
};

const villagesIn = ({ services }: Wired): number => askingNow(services).config.villages.length;

/** Asks one question after the other; false when the person stopped. A question that was passed over is not asked again in this round. */
const askAll = (wired: Wired): boolean => {
  const passed = new Set<string>();
  for (let next = nextQuestion(wired, passed); next !== null; next = nextQuestion(wired, passed)) {
    if (!askOne(wired, next)) return false;
    passed.add(JSON.stringify(next.question));
  }
  return true;
};

interface Next {
  readonly question: Question;
  readonly words: string;
}

const nextQuestion = ({ services }: Wired, passed: ReadonlySet<string>): Next | null => {
  const { config, questions } = guarded(services, 'guideSetUp', () => askingNow(services));
  const open = questions.filter((question) => !passed.has(JSON.stringify(question)));
  const [question] = open;
  return question === undefined ? null : { question, words: questionWords(question, config.registry, open.length) };
};

/** Asks until the answer is understood or left out; false when the person stopped. */
const askOne = ({ services }: Wired, { question, words }: Next): boolean => {
  let prompt = words;
  for (;;) {
    const answer = ask(prompt);
    if (answer === null) return false;
    if (answer.trim() === '') return true;
    const kept = guarded(services, 'guideSetUp', () => answerQuestion(services, question, answer));
    if (kept === 'KEPT') return true;
    prompt = `${kept === 'BUSY' ? DIALOGS.lockBusy : GUIDED.notUnderstood}\n${words}`;
  }
};

/** Only once every agency can be written to, and only when a person agrees. */
const offerMail = ({ services }: Wired, outcome: Extract<SetUpOutcome, { kind: 'DONE' }>): void => {
  if (outcome.withoutMailbox.length > 0 || askingNow(services).config.registry.settings.mailEnabled) return;
  if (agrees(GUIDED.mailOn)) guarded(services, 'guideSetUp', () => switchMailOn(services));
};

const verdict = ({ services }: Wired): string => {
  const found = guarded(services, 'guideSetUp', () => findProblems(services));
  const missing = [...registryWords(found), ...(found.mailOff ? [GUIDED.mailOff] : [])];
  return missing.length === 0 ? GUIDED.ready : notReadyWords(missing);
};
