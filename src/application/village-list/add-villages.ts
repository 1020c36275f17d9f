import type { ListedVillage } from '../../domain/village-list/listed-village';
import type { Services, TabChange } from '../ports';

const LOCK_WAIT_MILLIS = 20000;

/** Adds the villages and their denominators, all or none. Gives false when another run holds the lock. */
export const addVillages = (services: Services, villages: readonly ListedVillage[]): boolean => {
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return false;
  try {
    services.book.write(changesFor(villages));
    return true;
  } finally {
    services.lock.release();
  }
};

const changesFor = (villages: readonly ListedVillage[]): TabChange[] => {
  const rows = villages.map(({ id, order, name, reporters }) => ({ id, order, name, reporters: reporters.join(', ') }));
  const counts = villages.flatMap(({ id, counts: given }) => Object.entries(given).map(([group, count]) => ({ village: id, group, count })));
  const added: TabChange = { kind: 'APPEND', tab: 'villages', rows };
  return counts.length === 0 ? [added] : [added, { kind: 'APPEND', tab: 'denominators', rows: counts }];
};
