import type { Registry } from '../../src/domain/registry/registry';
import type { Status } from '../../src/domain/standing/standing';
import { formatCount, formatPercent } from '../../src/text/format';
import { STATUS_WORDS } from '../../src/text/status-words';
import type { ScenarioReport } from '../scenario/report/build-report';

/** The outcome of a scenario in a few lines, for people. */
interface CommuneLine {
  readonly achieved: number | null;
  readonly eligible: number | null;
  readonly percent: number | null;
  readonly plan: number | null;
  readonly status: Status;
}

const UNKNOWN = '–';

const percentWords = (percent: number | null): string => (percent === null ? UNKNOWN : formatPercent(percent, 2));

const countWords = ({ achieved, eligible }: CommuneLine): string =>
  achieved === null || eligible === null ? UNKNOWN : `${formatCount(achieved)}/${formatCount(eligible)}`;

const rowsOf = (report: ScenarioReport, registry: Registry): string[][] =>
  registry.criteria.map((criterion) => {
    const line = report.commune[criterion.id] as CommuneLine;
    return [`${criterion.number}. ${criterion.shortName}`, countWords(line), percentWords(line.percent), percentWords(line.plan), STATUS_WORDS[line.status].words];
  });

const HEAD = ['Tiêu chí', 'Đã thực hiện', 'Tỷ lệ', 'Kế hoạch', 'Trạng thái'];

const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
};

const counted = (values: readonly (string | null)[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value ?? 'chưa đọc', (counts.get(value ?? 'chưa đọc') ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(', ') || 'không có';
};

/** A table of the commune, then one line each about answers, notices and runs. */
export const seasonTable = (report: ScenarioReport, registry: Registry): string =>
  [
    `Đến ${report.asOf}`,
    ...aligned([HEAD, ...rowsOf(report, registry)]),
    '',
    `Lượt gửi: ${counted(report.submissions.map(({ state }) => state))}`,
    `Thư: ${counted(report.notices.map(({ kind, state }) => `${kind} ${state}`))}`,
    `Lượt chạy: ${counted(report.meter.executions.map(({ outcome }) => outcome))}`,
    '',
  ].join('\n');
