import type { TakeInOutcome } from '../application/intake/take-in';
import { NEWER_BOOK } from '../text/care/version-words';
import { DIALOGS } from '../text/dialogs';

/** What a person is told about a run; the two sentences are for one that found something new, and for one that did not. */
export const passSentence = (outcome: TakeInOutcome, done: string, nothingNew: string = done): string => {
  switch (outcome) {
    case 'BUSY':
    case 'OLDER_BOOK':
    case 'UNKNOWN_TRIGGER':
      return DIALOGS.lockBusy;
    case 'NOT_SET_UP':
      return DIALOGS.noVillages;
    case 'NEWER_BOOK':
      return NEWER_BOOK;
    case 'NOTHING_NEW':
      return nothingNew;
    case 'TAKEN_IN':
      return done;
  }
};
