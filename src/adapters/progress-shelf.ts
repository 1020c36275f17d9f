import type { ProgressShelf } from '../application/web/read-progress';

/** Changes with the shape of what is kept: a new program must not read what an older one left. */
const KEY = 'PROGRESS_2';
/** Shorter than the sweep's ten minutes, so that the page is never more than one sweep behind. */
const SECONDS = 300;

/** Google's script cache: it may forget at any time, and takes no value above 100 KB. */
export const progressShelf: ProgressShelf = {
  get: () => CacheService.getScriptCache().get(KEY),
  put: (text) => {
    try {
      CacheService.getScriptCache().put(KEY, text, SECONDS);
    } catch (error) {
      // Every visitor then reads the books, which costs time and no figure.
      console.warn(`progress page not kept: ${String(error)}`);
    }
  },
};
