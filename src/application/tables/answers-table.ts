import { parseInstant, startOfDay } from '../../domain/calendar/day';
import type { TableRow } from '../ports';
import { dayOfCell, scalarInstant, textOf } from './cells';

/** An agency's answer to a digest (tab «Giải trình»). */
export interface AgencyAnswer {
  readonly at: number;
  readonly agencyId: string;
  readonly answer: string;
}

export const readAnswers = (rows: readonly TableRow[]): AgencyAnswer[] =>
  rows
    .filter((row) => textOf(row, 'agency') !== '')
    .map((row) => ({ at: instantOfCell(row), agencyId: textOf(row, 'agency'), answer: textOf(row, 'answer') }));

const instantOfCell = (row: TableRow): number => {
  const day = dayOfCell(row, 'at');
  return parseInstant(textOf(row, 'at')) ?? scalarInstant(row.cells['at'] ?? null) ?? (day === null ? 0 : startOfDay(day));
};
