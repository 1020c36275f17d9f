import { MEMORY_KEYS, remembered, type Remembered } from '../memory';
import type { Installation, Services } from '../ports';

/** Brings a book one version on. Run twice, or after a stop anywhere, it changes nothing more. */
type Step = (installation: Installation, installer: string) => void;

/** 0 → 1: books made before versions were written down lack tabs, columns and setting rows that came later. */
const completeBook: Step = (installation) => {
  installation.prepareOperationsBook();
  installation.fillPreset();
};

/**
 * 2 → 3: tabs for the self-check and for answers of former forms, and a trigger of its own for the daily check, which
 * only the installer can make.
 */
const addDailyCheck: Step = (installation, installer) => {
  completeBook(installation, installer);
  if (installer !== '' && installation.installer() === installer) installation.ensureTriggers();
};

/**
 * 3 → 4: one setting is new, and the master sheet has other columns, charts and one tab more. 4 → 5: it fits a laptop,
 * and the operations book keeps columns in sight and explains its codes.
 */
const relayBooks: Step = (installation, installer) => {
  completeBook(installation, installer);
  installation.prepareMasterSheet();
};

/** The second, 1 → 2, brings «Lịch sử danh mục», which the first makes where it is missing. */
const STEPS: readonly Step[] = [completeBook, completeBook, addDailyCheck, relayBooks, relayBooks];

/** Version of the books that this program writes. A new one adds a step, and a fixture of the version before. */
export const SCHEMA = STEPS.length;

const LOCK_WAIT_MILLIS = 20000;

export type BookAge = 'OLDER_BOOK' | 'NEWER_BOOK';

/** How the book stands to this program; null when they fit. */
export const bookAge = ({ schema }: Remembered): BookAge | null =>
  schema === SCHEMA ? null : schema < SCHEMA ? 'OLDER_BOOK' : 'NEWER_BOOK';

/** Brings an older book up to date, by whoever runs next; a book that fits or is newer is left alone. */
export const upgrade = (services: Services, installation: Installation): void => {
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return;
  try {
    const { schema } = remembered(services.memory.all());
    takeSteps(services, installation, schema);
  } finally {
    services.lock.release();
  }
};

/** All steps behind version `from`, each written down when it is done; one that comes again later is taken once. Under the caller's lock. */
export const takeSteps = (services: Services, installation: Installation, from: number): void => {
  STEPS.slice(from).forEach((step, index) => {
    if (STEPS.lastIndexOf(step) > from + index) return;
    step(installation, remembered(services.memory.all()).installer);
    const schema = from + index + 1;
    if (schema > remembered(services.memory.all()).schema) services.memory.put({ [MEMORY_KEYS.schema]: String(schema) });
  });
};
