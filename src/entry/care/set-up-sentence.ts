import type { SetUpOutcome } from '../../application/set-up/set-up';
import { NOT_REBUILT } from '../../text/care/gone-tabs-words';
import { NEWER_BOOK } from '../../text/care/version-words';
import { DIALOGS, installedByOther, setUpContinues, setUpFinished } from '../../text/dialogs';
import { withoutDenominatorWords, withoutMailboxWords } from '../../text/words/set-up-words';

/** What set-up came to, and what to do next. */
export const setUpSentence = (outcome: SetUpOutcome, masterUrl: string): string => {
  switch (outcome.kind) {
    case 'BUSY':
      return DIALOGS.lockBusy;
    case 'OTHER_INSTALLER':
      return installedByOther(outcome.installer);
    case 'NEWER_BOOK':
      return NEWER_BOOK;
    case 'NO_VILLAGES':
      return DIALOGS.noVillages;
    case 'TABS_GONE':
      return NOT_REBUILT;
    case 'PARTIAL':
      return setUpContinues(outcome.ready, outcome.ready + outcome.left);
    case 'DONE':
      return [
        setUpFinished(outcome.ready, masterUrl),
        withoutDenominatorWords(outcome.withoutDenominator),
        withoutMailboxWords(outcome.withoutMailbox),
      ].filter((sentence) => sentence !== '').join('\n');
  }
};
