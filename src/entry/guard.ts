import { isoInstant } from '../domain/calendar/day';
import type { Services } from '../application/ports';

/**
 * The one place where unexpected trouble is met: it is written into the journal, where people
 * look, and thrown on, so that Google counts the run as failed and tells the installer.
 */
export const guarded = <T>(services: Services, what: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    console.error(`${what}: ${describe(error)}`);
    record(services, what, error);
    throw error;
  }
};

const MAX_DETAIL = 2000;

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);

/** When even the journal cannot be written, the first trouble is the one worth reporting. */
const record = (services: Services, what: string, error: unknown): void => {
  try {
    services.memory.all();
    const row = { at: isoInstant(services.now()), what, outcome: 'FAILED', detail: describe(error).slice(0, MAX_DETAIL) };
    services.book.write([{ kind: 'APPEND', tab: 'journal', rows: [row] }]);
  } catch (second) {
    console.error(`journal: ${describe(second)}`);
  }
};
