import type { Burst } from '../services/burst';
import type { SizedCosts } from '../services/cost-table';
import { median } from '../services/run-cost';
import { callSpread, type RunKind } from '../services/spread';
import { MOST_CALLS, RUN_WORDS, TARGETS } from '../targets';
import type { Group, Line } from './line';

const KINDS: readonly RunKind[] = ['submission', 'sweep', 'rebuild'];

const linesOf = (costs: SizedCosts, kind: RunKind): Line[] => {
  const { calls, dataCalls, millis } = costs[kind];
  const size = `${costs.villages} thôn, tuần ${costs.week}`;
  const id = `${kind}.${costs.villages}.${costs.week}`;
  return [
    { id: `${id}.calls`, what: 'lần gọi dịch vụ', size, figure: calls, atMost: MOST_CALLS[kind].all, unit: 'CALLS' },
    { id: `${id}.dataCalls`, what: 'trong đó có chuyển dữ liệu', size, figure: dataCalls, atMost: MOST_CALLS[kind].data, unit: 'CALLS' },
    { id: `${id}.millis`, what: 'thời gian theo mô hình', size, figure: millis, atMost: null, unit: 'MILLIS' },
  ];
};

const spreadLine = (table: readonly SizedCosts[], kind: RunKind): Line => ({
  id: `${kind}.spread`,
  what: 'chênh lệch số lần gọi',
  size: 'mọi quy mô trên',
  figure: callSpread(table, kind),
  atMost: 0,
  unit: 'CALLS',
});

/** One group per kind of run. */
export const costGroups = (table: readonly SizedCosts[]): Group[] =>
  KINDS.map((kind) => ({
    title: RUN_WORDS[kind],
    lines: [...table.flatMap((costs) => linesOf(costs, kind)), spreadLine(table, kind)],
  }));

const most = (bursts: readonly Burst[], key: keyof Burst): number => Math.max(...bursts.map((burst) => burst[key]));

/** Several minutes in which every village sends: the slowest, and the most of everything else. */
export const burstGroup = (villages: number, bursts: readonly Burst[]): Group => {
  const size = `${villages} thôn, ${bursts.length} lần thử`;
  return {
    title: 'Mọi thôn gửi trong cùng một phút',
    lines: [
      { id: 'burst.minutes', what: 'chậm nhất đến khi bảng tổng hợp đủ số', size, figure: most(bursts, 'minutes'), atMost: TARGETS.burstMinutes, unit: 'MINUTES' },
      { id: 'burst.typicalMinutes', what: 'thường mất', size, figure: median(bursts.map(({ minutes }) => minutes)), atMost: null, unit: 'MINUTES' },
      { id: 'burst.lost', what: 'báo cáo bị mất', size, figure: most(bursts, 'lost'), atMost: 0, unit: 'REPORTS' },
      { id: 'burst.rebuilds', what: 'lần tính lại', size, figure: most(bursts, 'rebuilds'), atMost: most(bursts, 'holders'), unit: 'TIMES' },
      { id: 'burst.left', what: 'lượt nhường vì lượt khác giữ khóa', size, figure: most(bursts, 'left'), atMost: null, unit: 'TIMES' },
    ],
  };
};

/** The share of Google's daily trigger time that the busiest day takes. */
export const peakDayGroup = (villages: number, minutes: number): Group => ({
  title: 'Ngày cao điểm, tài khoản gmail (Google cho 90 phút)',
  lines: [{ id: 'peakDay.minutes', what: 'thời gian trình kích hoạt', size: `${villages} thôn`, figure: minutes, atMost: TARGETS.peakDayMinutes, unit: 'MINUTES' }],
});
