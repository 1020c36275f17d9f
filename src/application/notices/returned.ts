import type { Registry } from '../../domain/registry/registry';
import type { Judged, Letters } from '../ports';
import type { OutboxLine } from '../tables/outbox-table';
import type { VillageRow } from '../tables/villages-table';
import { queuedLine } from './queued-line';

/**
 * The mail to the sender of a report that was held or refused; null when nobody is known to
 * write to. One per report: the key carries the report's own key.
 */
export const returnedLine = (
  judged: Judged,
  villages: readonly VillageRow[],
  context: { readonly registry: Registry; readonly letters: Letters; readonly now: number },
): OutboxLine | null => {
  const { entry } = judged;
  const place = villages.find((row) => row.village.id === entry.villageId);
  if (entry.reporter === '' || place === undefined) return null;
  const letter = context.letters.returned({
    village: place.village,
    findings: judged.findings,
    registry: context.registry,
    formUrl: place.form?.formUrl ?? '',
    periodId: entry.periodId,
    state: entry.state === 'REFUSED' ? 'REFUSED' : 'HELD',
  });
  const key = `RETURNED|${entry.key}`;
  return queuedLine({ key, kind: 'RETURNED', to: [entry.reporter], criteria: [], periodId: entry.periodId }, letter, context.now);
};
