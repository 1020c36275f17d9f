import { addDays } from '../../domain/calendar/day';
import { periodOfDay } from '../../domain/calendar/period';
import { figureOn } from '../../domain/figures/village-figure';
import { eligibleOn } from '../../domain/registry/population';
import type { ReportEntry } from '../../domain/reports/report';
import type { TableRow, TabChange } from '../ports';
import { countOf, textOf } from '../tables/cells';
import type { ChangeOrder } from './change-order';
import { newVillage, notDone, rowsNamed, type OrderContext, type PlannedOrder } from './plan-order';

/** A column that the parts must fill: a population group or a criterion of the old village, and how many it had. */
interface Whole {
  readonly column: string;
  readonly kind: 'GROUP' | 'CRITERION';
  readonly count: number;
}

/** Why a figure stands in the ledger that nobody reported. */
const REASON = 'Chia tách thôn';

/** Nobody can compute how a village falls apart: a person supplies the parts, and until then it goes on reporting. */
export const planSplit = (order: ChangeOrder, context: OrderContext): PlannedOrder => {
  const [old] = rowsNamed(order, context);
  if (old === undefined || order.from === null) return notDone({ code: 'TOO_FEW' });
  const wholes = wholesOf(old.village.id, addDays(order.from, -1), context);
  const missing = wholes.filter(({ column }) => order.rows.some((row) => countOf(row, column) === null));
  if (missing.length > 0) return notDone({ code: 'WAITING_PARTS', columns: missing.map(({ column }) => column) });
  const uneven = wholes.map((whole) => ({ ...whole, sum: sumOf(order.rows, whole.column) })).find(({ sum, count }) => sum !== count);
  if (uneven !== undefined) return notDone({ code: 'SUM_DIFFERS', column: uneven.column, sum: uneven.sum, whole: uneven.count });
  if (order.from > context.today) return notDone({ code: 'WAITING_DAY', day: order.from });
  const { from } = order;
  const changes: TabChange[] = [
    { kind: 'APPEND', tab: 'villages', rows: order.rows.map((row) => newVillage(row, from, [old.village])) },
    { kind: 'UPDATE', tab: 'villages', row: old.row, cells: { validTo: addDays(from, -1) } },
    { kind: 'APPEND', tab: 'denominators', rows: order.rows.flatMap((row) => denominatorRows(row, wholes, { from, source: `${REASON} ${old.village.id}` })) },
  ];
  return { outcome: { code: 'DONE' }, changes, entries: order.rows.map((row) => openingReport(row, wholes, { from, context })), oldName: old.village.name };
};

const wholesOf = (villageId: string, day: string, { config, folded }: OrderContext): Whole[] => {
  const { registry } = config;
  const groups = [...new Set(registry.criteria.map(({ group }) => group))];
  const source = { table: folded.table, registry };
  const people = groups.map((group) => ({ column: group, kind: 'GROUP' as const, count: eligibleOn(registry, { villageId, group }, day) }));
  const figures = registry.criteria.map((criterion) => ({
    column: criterion.id, kind: 'CRITERION' as const, count: figureOn(source, { villageId, criterion, day })?.achieved ?? null,
  }));
  return [...people, ...figures].filter((whole): whole is Whole => whole.count !== null);
};

const sumOf = (rows: readonly TableRow[], column: string): number => rows.reduce((sum, row) => sum + (countOf(row, column) ?? 0), 0);

const denominatorRows = (row: TableRow, wholes: readonly Whole[], { from, source }: { from: string; source: string }) =>
  wholes.filter(({ kind }) => kind === 'GROUP').map(({ column }) => ({
    village: textOf(row, 'newId'), group: column, count: countOf(row, column), effectiveFrom: from, source,
  }));

/** What the new village begins with, so that the commune's sums are the same on both sides of the split. */
const openingReport = (row: TableRow, wholes: readonly Whole[], { from, context }: { from: string; context: OrderContext }): ReportEntry => {
  const { now, config } = context;
  const villageId = textOf(row, 'newId');
  const period = periodOfDay(from, config.registry.settings);
  const figures = wholes.filter(({ kind }) => kind === 'CRITERION').map(({ column }) => [column, countOf(row, column) ?? 0] as const);
  return {
    kind: 'REPORT', key: `SPLIT!${villageId}`, villageId, periodId: period.id, asOf: from, sentAt: now, recordedAt: now, reporter: '',
    state: 'ACCEPTED', codes: [], flags: [], timeliness: now <= period.closesAt ? 'ON_TIME' : 'LATE',
    figures: Object.fromEntries(figures), reason: REASON, difficulty: '',
  };
};
