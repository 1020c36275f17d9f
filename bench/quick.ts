import type { Bundle } from '../local/cli/read-bundle';
import { Commune } from './commune/commune';
import { announced } from './progress';
import { costTable, type SizedCosts } from './services/cost-table';
import { callSpread, type RunKind } from './services/spread';
import { MOST_CALLS, RUN_WORDS } from './targets';

const VILLAGES = [8, 30];
const WEEKS = [1, 5];
const KINDS: readonly RunKind[] = ['submission', 'sweep', 'rebuild'];

/** Costs at small sizes: counts are the same on every machine and at every load, times are not. */
export const quickCosts = (bundle: Bundle): SizedCosts[] =>
  VILLAGES.flatMap((villages) => costTable(new Commune(villages, bundle), WEEKS, announced(`lần gọi dịch vụ, ${villages} thôn`)));

const tooMany = (costs: SizedCosts, kind: RunKind): string[] => {
  const { calls, dataCalls, members } = costs[kind];
  const most = MOST_CALLS[kind];
  const where = `${RUN_WORDS[kind]} (${costs.villages} thôn, tuần ${costs.week})`;
  const inOrder = `Thứ tự gọi: ${members.join(', ')}.`;
  return [
    ...(calls > most.all ? [`${where} gọi dịch vụ ${calls} lần, mục tiêu nhiều nhất ${most.all} lần. ${inOrder}`] : []),
    ...(most.data !== null && dataCalls > most.data ? [`${where} chuyển dữ liệu ${dataCalls} lần, mục tiêu nhiều nhất ${most.data} lần. ${inOrder}`] : []),
  ];
};

const notConstant = (table: readonly SizedCosts[], kind: RunKind): string[] =>
  callSpread(table, kind) === 0 ? [] : [`${RUN_WORDS[kind]}: số lần gọi dịch vụ đổi theo số thôn hoặc số tuần (${table.map((costs) => costs[kind].calls).join(', ')}).`];

/** One sentence per broken target; none when all are kept. */
export const brokenTargets = (table: readonly SizedCosts[]): string[] => [
  ...KINDS.flatMap((kind) => table.flatMap((costs) => tooMany(costs, kind))),
  ...KINDS.flatMap((kind) => notConstant(table, kind)),
];
