import { keepLines, keptLines } from '../../adapters/books/backup-tab';
import { backupText } from '../../application/archive/backup';
import { fromLines, toLines } from '../../application/archive/backup-lines';
import { restore, type RestoreOutcome } from '../../application/archive/restore';
import { BACKUP, restoredWords } from '../../text/care/backup-words';
import { DIALOGS, ledgerBrokenWords } from '../../text/dialogs';
import { agrees, tell } from '../dialog';
import { guarded } from '../guard';
import { onFittingBook } from '../fitting-book';

/** Menu «Sao lưu toàn bộ»: the whole book as text, in a tab from which it can be taken away. */
export const backUp = (): void =>
  onFittingBook(({ services }) => {
    const { hasAnswers } = guarded(services, 'backUp', () => {
      const taken = backupText(services);
      keepLines(SpreadsheetApp.getActiveSpreadsheet(), toLines(taken.text));
      return taken;
    });
    tell(hasAnswers ? BACKUP.taken : `${BACKUP.taken} ${BACKUP.withoutAnswers}`);
  });

/** Menu «Khôi phục từ bản sao lưu»: into a new book only. */
export const restoreBackup = (): void =>
  onFittingBook(({ services, installation }) => {
    if (!agrees(BACKUP.question)) return;
    const text = fromLines(keptLines(SpreadsheetApp.getActiveSpreadsheet()));
    tell(sentenceFor(guarded(services, 'restoreBackup', () => restore(services, installation, text))));
  });

const sentenceFor = (outcome: RestoreOutcome): string => {
  switch (outcome.kind) {
    case 'BUSY':
      return DIALOGS.lockBusy;
    case 'NO_BACKUP':
      return BACKUP.none;
    case 'NEWER_BACKUP':
      return BACKUP.newer;
    case 'NOT_SET_UP':
      return BACKUP.notSetUp;
    case 'NOT_EMPTY':
      return BACKUP.notEmpty;
    case 'RESTORED':
      return [restoredWords(outcome.at, outcome.dropped), ...(outcome.brokenRow === null ? [] : [ledgerBrokenWords(outcome.brokenRow)])].join('\n');
  }
};
