import { blankAddress as blank, type BlankingOutcome } from '../../application/blanking/blank-address';
import { BACKUP_TAB } from '../../text/care/backup-words';
import { blankedWords, BLANKING, blankingQuestion, notHeldWords } from '../../text/care/blanking-words';
import { NEWER_BOOK } from '../../text/care/version-words';
import { LIST_TAB } from '../../text/care/village-list-words';
import { DIALOGS } from '../../text/dialogs';
import { agrees, ask, tell } from '../dialog';
import { onFittingBook } from '../fitting-book';
import { guarded } from '../guard';
import type { Wired } from '../wiring';

/** Menu «Xóa địa chỉ người gửi»: says how many rows hold an address, and takes it out when a person agrees. */
export const blankAddress = (): void =>
  onFittingBook((wired) => {
    const address = ask(BLANKING.whose);
    if (address !== null) blankWith(wired, address);
  });

const blankWith = (wired: Wired, address: string): void => {
  const found = run(wired, address, false);
  if (found.kind !== 'FOUND') return tell(refusal(found.kind));
  if (found.rows === 0) return tell(notHeldWords(address));
  if (!agrees(blankingQuestion(address, found.rows))) return;
  const done = run(wired, address, true);
  tell(done.kind === 'FOUND' ? blankedWords({ ...done, tabs: sideTabs() }) : refusal(done.kind));
};

const run = ({ services }: Wired, address: string, carryOut: boolean): BlankingOutcome => {
  const order = { address, decidedBy: Session.getActiveUser().getEmail(), carryOut };
  return guarded(services, 'blankAddress', () => blank(services, order));
};

const refusal = (kind: Exclude<BlankingOutcome['kind'], 'FOUND'>): string => {
  switch (kind) {
    case 'BUSY':
      return DIALOGS.lockBusy;
    case 'NEWER_BOOK':
      return NEWER_BOOK;
    case 'NOT_SET_UP':
      return BLANKING.notSetUp;
    case 'INSTALLER':
      return BLANKING.installer;
    case 'NOT_AN_ADDRESS':
      return BLANKING.notAnAddress;
  }
};

/** Tabs beside the registry into which people paste addresses. */
const sideTabs = (): string[] => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return [BACKUP_TAB, LIST_TAB].filter((name) => book.getSheetByName(name) !== null);
};
