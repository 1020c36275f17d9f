import { foldLedger } from '../../domain/standing/fold';
import { standingAt } from '../../domain/standing/standing-at';
import { CONFIG_REQUESTS, readConfig, type Config } from '../config';
import { remembered, type Remembered } from '../memory';
import type { Services } from '../ports';
import { readLedger } from '../tables/ledger-table';
import { bookAge } from '../upgrade/upgrade';
import { progressOf, type Progress, type ProgressNames } from '../../domain/progress/progress';
import { villageKey } from './village-key';

/** Keeps the page's data for some minutes; may lose it at any time. */
export interface ProgressShelf {
  get(): string | null;
  put(text: string): void;
}

/** How the page calls criteria, agencies and villages of a registry. */
export type NamesOf = (registry: Config['registry']) => Omit<ProgressNames, 'villageKey'>;

export interface PageServices extends Pick<Services, 'book' | 'memory' | 'now'> {
  readonly shelf: ProgressShelf;
  readonly namesOf: NamesOf;
}

/** What a visitor gets: the page is off until the commune switches it on, and closed while the books change hands. */
export type PageContent = { readonly kind: 'OFF' } | { readonly kind: 'NOT_NOW' } | { readonly kind: 'PROGRESS'; readonly progress: Progress };

/**
 * The public page's data, by reading only. What was read serves everybody for some minutes: all visitors together
 * count as one user against the Sheets API's reads a minute, and the sweep must not starve (docs/GOOGLE.md 5).
 */
export const readProgress = (services: PageServices): PageContent => {
  const memory = remembered(services.memory.all());
  // Books of a version before the setting keep settings without it.
  if (memory.setUp === '' || memory.settings?.webPage !== true) return { kind: 'OFF' };
  if (bookAge(memory) !== null) return { kind: 'NOT_NOW' };
  const kept = services.shelf.get();
  if (kept !== null) return { kind: 'PROGRESS', progress: JSON.parse(kept) as Progress };
  const progress = freshProgress(services, memory);
  services.shelf.put(JSON.stringify(progress));
  return { kind: 'PROGRESS', progress };
};

const freshProgress = ({ book, now, namesOf }: PageServices, memory: Remembered): Progress => {
  const blocks = book.read([...CONFIG_REQUESTS, { tab: 'ledger' }]);
  const { registry, villages } = readConfig(blocks, memory.settings);
  const entries = readLedger(blocks.tables.ledger ?? []).map(({ entry }) => entry);
  const forms = new Map(villages.map(({ village, form }) => [village.id, form?.formId ?? '']));
  const keyOf = (villageId: string): string | null => {
    const formId = forms.get(villageId) ?? '';
    return formId === '' ? null : villageKey(formId, memory.operationsId);
  };
  return progressOf(standingAt(foldLedger(entries), registry, now()), registry, { ...namesOf(registry), villageKey: keyOf });
};
