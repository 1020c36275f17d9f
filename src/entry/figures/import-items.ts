import { importFigures as takeOver, previewImport as preview, type ImportCounts } from '../../application/imports/import-figures';
import { undoImport as takeBack } from '../../application/imports/undo-import';
import { takeIn } from '../../application/intake/take-in';
import { RECOMPUTE } from '../../application/intake/wake';
import type { Services } from '../../application/ports';
import { DIALOGS } from '../../text/dialogs';
import { importedWords, importSummary, undoneWords } from '../../text/imports/import-words';
import { tell } from '../dialog';
import { onFittingBook } from '../fitting-book';
import { guarded } from '../guard';

/** Whoever clicks waits a little for a run that is under way. */
const LOCK_WAIT_MILLIS = 20000;

/** Menu «Kiểm tra số liệu cũ»: says beside every row of the tab whether it can be taken over. */
export const previewImport = (): void =>
  onFittingBook(({ services }) => {
    const { ready, faulty } = guarded(services, 'previewImport', () => preview(services));
    tell(importSummary(ready, faulty));
  });

/** Menu «Nhập số liệu cũ»: takes over all rows of the tab, or none. */
export const importFigures = (): void =>
  onFittingBook(({ services }) => {
    const counts = underLock(services, 'importFigures', () => takeOver(services, person()));
    if (counts !== null && counts.imported) guarded(services, 'importFigures', () => takeIn(services, RECOMPUTE));
    tell(counts === null ? DIALOGS.lockBusy : summaryOf(counts));
  });

const summaryOf = ({ imported, ready, faulty }: ImportCounts): string => (imported ? importedWords(ready) : importSummary(ready, faulty));

/** Menu «Hủy lần nhập gần nhất»: takes the newest import back as a whole. */
export const undoImport = (): void =>
  onFittingBook(({ services }) => {
    const count = underLock(services, 'undoImport', () => takeBack(services, person()));
    if (count !== null && count > 0) guarded(services, 'undoImport', () => takeIn(services, RECOMPUTE));
    tell(count === null ? DIALOGS.lockBusy : undoneWords(count));
  });

const person = (): string => Session.getActiveUser().getEmail();

/** Runs while nobody else writes; null when another run has the lock. */
const underLock = <T>(services: Services, what: string, run: () => T): T | null => {
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return null;
  try {
    return guarded(services, what, run);
  } finally {
    services.lock.release();
  }
};
