import { remembered } from '../application/memory';
import { bookAge } from '../application/upgrade/upgrade';
import { NEWER_BOOK } from '../text/care/version-words';
import { tell } from './dialog';
import { wire, type Wired } from './wiring';

/** Runs a menu item on books that this program understands; of books that a later one has changed it only says so. */
export const onFittingBook = (run: (wired: Wired) => void): void => {
  const wired = wire();
  if (bookAge(remembered(wired.services.memory.all())) === 'NEWER_BOOK') return tell(NEWER_BOOK);
  run(wired);
};
