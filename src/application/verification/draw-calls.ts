import { addDays, dayOf } from '../../domain/calendar/day';
import type { ReportEntry } from '../../domain/reports/report';
import { foldLedger } from '../../domain/standing/fold';
import { drawReports } from '../../domain/verification/draw';
import { CONFIG_REQUESTS, readConfig } from '../config';
import { remembered } from '../memory';
import type { Services } from '../ports';
import { textOf } from '../tables/cells';
import { readLedger } from '../tables/ledger-table';
import { readRepaired } from '../read-repaired';

/** Older reports are not asked about: nobody remembers them on the phone. */
const RECENT_DAYS = 35;

/** Draws reports that count and adds them to «Xác minh»; those that are there already are not added. Gives how many were. */
export const drawCalls = (services: Pick<Services, 'book' | 'memory' | 'letters' | 'now'>, count: number): number => {
  const today = dayOf(services.now());
  const { settings } = remembered(services.memory.all());
  const blocks = readRepaired(services.book, [...CONFIG_REQUESTS, { tab: 'ledger' }, { tab: 'calls' }]);
  const { registry } = readConfig(blocks, settings);
  const entries = readLedger(blocks.tables.ledger ?? []).map((row) => row.entry);
  const folded = foldLedger(entries);
  const counting = entries.filter((entry): entry is ReportEntry => entry.kind === 'REPORT' && folded.submissionState(entry.key) === 'ACCEPTED');
  const known = new Set((blocks.tables.calls ?? []).map((row) => textOf(row, 'key')));
  const drawn = drawReports(counting.filter(({ asOf }) => asOf > addDays(today, -RECENT_DAYS)), count, today).filter(({ key }) => !known.has(key));
  const rows = drawn.map((entry) => ({
    seed: today, key: entry.key, village: villageOf(entry, registry.villages), period: entry.periodId,
    figures: services.letters.figures(entry.figures, registry), count: Object.keys(entry.figures).length,
  }));
  if (rows.length > 0) services.book.write([{ kind: 'APPEND', tab: 'calls', rows }]);
  return rows.length;
};

const villageOf = ({ villageId }: ReportEntry, villages: readonly { readonly id: string; readonly name: string }[]): string =>
  `${villages.find(({ id }) => id === villageId)?.name ?? ''} (${villageId})`;
