import { dayOf } from '../../src/domain/calendar/day';
import { periodOfDay } from '../../src/domain/calendar/period';
import { PLAN_143_CRITERIA } from '../../src/domain/registry/plan-143';
import type { Registry } from '../../src/domain/registry/registry';
import type { ReportEntry } from '../../src/domain/reports/report';
import { FRIDAY, hour, instantIn } from '../commune/calendar';
import { countIn, villageOf } from '../commune/village-of';
import { SeededRandom } from '../../local/runtime/seeded-random';

/** Share of reports that are sent a second time. */
const SENT_AGAIN = 0.06;

/** A ledger to be folded: how many villages, over how many weeks. */
export interface LedgerSize {
  readonly villages: number;
  readonly weeks: number;
}

type Village = ReturnType<typeof villageOf>;

const figuresOf = ({ eligible }: Village, week: number): Record<string, number> => {
  const people = new Map<string, number | null>(Object.entries(eligible));
  return Object.fromEntries(PLAN_143_CRITERIA.map(({ id, group }) => [id, countIn(people.get(group) ?? 0, week)]));
};

interface Sending {
  readonly village: Village;
  readonly week: number;
  readonly sentAt: number;
  readonly asOf: string;
  readonly periodId: string;
}

/** One literal with its fields in the order of the ledger's reader, so that both make objects of one shape. */
const entryOf = ({ village, week, sentAt, asOf, periodId }: Sending): ReportEntry => ({
  kind: 'REPORT',
  key: `${village.id}@${Math.floor(sentAt / 1_000)}#bench`,
  villageId: village.id,
  periodId,
  asOf,
  sentAt,
  recordedAt: sentAt,
  reporter: village.reporters[0] ?? '',
  state: 'ACCEPTED',
  codes: [],
  timeliness: 'ON_TIME',
  figures: figuresOf(village, week),
  reason: '',
  difficulty: '',
  flags: [],
});

/** Accepted reports of every village and week in the order of sending, some of them sent again. */
export const ledgerOf = (size: LedgerSize, registry: Registry): ReportEntry[] => {
  const random = new SeededRandom(size.villages);
  const villages = Array.from({ length: size.villages }, (_, index) => villageOf(index));
  return Array.from({ length: size.weeks }, (_, index) => index + 1).flatMap((week) => {
    const sentAt = instantIn(week, FRIDAY, hour(9));
    const asOf = dayOf(sentAt);
    const periodId = periodOfDay(asOf, registry.settings).id;
    const sendings = villages.flatMap((village) => (random.next() < SENT_AGAIN ? [village, village] : [village]));
    return sendings.map((village, order) => entryOf({ village, week, sentAt: sentAt + order * 1_000, asOf, periodId }));
  });
};
