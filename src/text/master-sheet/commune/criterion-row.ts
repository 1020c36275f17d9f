import { dayOf } from '../../../domain/calendar/day';
import { behindSince } from '../../../domain/comparison/behind-since';
import type { Criterion } from '../../../domain/registry/criterion';
import type { Registry } from '../../../domain/registry/registry';
import type { CriterionStanding, Standing } from '../../../domain/standing/standing';
import { formatTarget } from '../../format';
import { STATUS_WORDS } from '../../status-words';
import type { Cell } from '../../view';
import { agencyName, numberedName } from '../../words/labels';
import { communeArithmetic, lowerBoundLine } from '../cells/arithmetic';
import { explained, figure, moment, percentCell, text } from '../cells/builders';
import { denominatorWords } from '../cells/denominator-words';
import { peopleShort } from './people-short';

/** One criterion of «Tổng hợp xã», with what its cells are made of. */
export interface ShownCriterion {
  readonly criterion: Criterion;
  readonly own: CriterionStanding;
}

const targetCell = (criterion: Criterion): Cell => ({
  value: `${criterion.comparator === '>' ? '> ' : ''}${formatTarget(criterion.targetHundredths)}`,
  format: 'TEXT',
  align: 'right',
  wrap: true,
});

const forecastCell = (forecast: number | null, criterion: Criterion): Cell =>
  forecast === null
    ? { value: 'chưa đủ số liệu', format: 'TEXT', tone: 'MUTED', align: 'center', wrap: true }
    : percentCell(forecast, 1, criterion);

const coverageCell = (own: CriterionStanding): Cell => {
  const note = lowerBoundLine(own);
  const cell: Cell = { value: `${own.coverage.reported}/${own.coverage.expected}`, format: 'TEXT', align: 'center' };
  return note === null ? cell : { ...cell, note };
};

/** Since when: the closing from which on it was behind at each one, or the deadline. */
const sinceCell = ({ own }: ShownCriterion, standing: Standing, registry: Registry): Cell => {
  if (own.status === 'OVERDUE') return moment(registry.settings.deadline, 'DAY');
  const since = behindSince(standing, own.criterionId);
  if (since !== null) return moment(dayOf(since.closesAt), 'DAY');
  return { value: own.status === 'BEHIND' ? 'kỳ này' : '', format: 'TEXT', align: 'center' };
};

const noteOf = ({ criterion, own }: ShownCriterion, standing: Standing, registry: Registry): string => {
  const before = standing.periods[standing.periods.length - 1]?.criteria[criterion.id];
  return [communeArithmetic(own, criterion, registry), denominatorWords(own, before)].filter((part) => part !== '').join('\n');
};

/** The cells of one criterion, in the order of the columns. */
export const criterionRow = (shown: ShownCriterion, standing: Standing, registry: Registry): Cell[] => {
  const { criterion, own } = shown;
  const { words, tone } = STATUS_WORDS[own.status];
  const note = noteOf(shown, standing, registry);
  return [
    { ...text(numberedName(criterion)), bold: true },
    explained({ ...text(words), bold: true, align: 'center' }, tone, note),
    explained({ ...figure(peopleShort(own), 'COUNT'), bold: true }, tone, note),
    sinceCell(shown, standing, registry),
    text(agencyName(criterion.leadAgency, registry)),
    explained(percentCell(own.percent, 2, criterion), tone, note),
    percentCell(own.plan, 2, criterion),
    targetCell(criterion),
    figure(own.gap, 'POINTS'),
    figure(own.weeksBehind, 'DECIMAL1'),
    figure(own.neededPerWeek, 'DECIMAL1'),
    figure(own.pacePerWeek, 'DECIMAL1'),
    figure(own.remaining, 'COUNT'),
    forecastCell(own.forecast, criterion),
    figure(own.achieved, 'COUNT'),
    figure(own.eligible, 'COUNT'),
    coverageCell(own),
    moment(own.oldestAsOf, 'DAY'),
  ];
};
