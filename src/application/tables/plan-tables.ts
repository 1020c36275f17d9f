import { parseDay } from '../../domain/calendar/day';
import { basisOf } from '../../domain/denominators/basis';
import type { Agency, Mailbox } from '../../domain/registry/agency';
import type { Criterion, Milestone } from '../../domain/registry/criterion';
import type { Denominator } from '../../domain/registry/denominator';
import type { TableRow } from '../ports';
import { countOf, dayOfCell, numberOf, PLAIN_ID, textOf, type TableProblem } from './cells';

/** What a registry tab gave: the usable rows and the places of the others. */
export interface Parsed<T> {
  readonly items: T[];
  readonly problems: TableProblem[];
}

/** Runs a row parser over the rows that have anything in the given column. */
const parseRows = <T>(
  rows: readonly TableRow[],
  idColumn: string,
  parse: (row: TableRow) => T | TableProblem,
): Parsed<T> => {
  const results = rows.filter((row) => textOf(row, idColumn) !== '').map(parse);
  return {
    items: results.filter((result): result is T => !isProblem(result)),
    problems: results.filter(isProblem),
  };
};

const isProblem = (result: unknown): result is TableProblem =>
  typeof result === 'object' && result !== null && 'given' in result && 'tab' in result;

/** Criteria of tab «Tiêu chí», by number. */
export const readCriteria = (rows: readonly TableRow[]): Parsed<Criterion> => {
  const parsed = parseRows<Criterion>(rows, 'id', criterionOf);
  return { items: parsed.items.sort((a, b) => a.number - b.number), problems: parsed.problems };
};

const criterionOf = (row: TableRow): Criterion | TableProblem => {
  const target = numberOf(row, 'target');
  const comparator = textOf(row, 'comparator').replace('≥', '>=');
  if (!PLAIN_ID.test(textOf(row, 'id'))) return problemAt(row, 'criteria', 'id');
  if (target === null || target <= 0 || target > 100) return problemAt(row, 'criteria', 'target');
  if (comparator !== '>=' && comparator !== '>') return problemAt(row, 'criteria', 'comparator');
  return {
    id: textOf(row, 'id'),
    number: countOf(row, 'number') ?? row.row - 1,
    name: textOf(row, 'name'),
    shortName: textOf(row, 'shortName') || textOf(row, 'name'),
    unit: textOf(row, 'unit'),
    group: textOf(row, 'group'),
    targetHundredths: Math.round(target * 100),
    comparator,
    leadAgency: textOf(row, 'leadAgency'),
    milestones: milestonesOf(textOf(row, 'milestones')),
  };
};

/** «30/09/2026: 50; 31/10/2026: 70» as points of the plan line; unreadable parts are left out. */
export const milestonesOf = (text: string): Milestone[] =>
  text
    .split(/[;\n]/)
    .map((part) => /^\s*(\S+)\s*:\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(part))
    .map((match) => (match === null ? null : milestoneOf(match)))
    .filter((point): point is Milestone => point !== null)
    .sort((a, b) => (a.day < b.day ? -1 : 1));

const milestoneOf = (match: RegExpExecArray): Milestone | null => {
  const day = parseDay(match[1] ?? '');
  return day === null ? null : { day, percent: Number((match[2] ?? '').replace(',', '.')) };
};

/** Agencies of tab «Cơ quan»: one row per mailbox, rows of one id belong together. */
export const readAgencies = (rows: readonly TableRow[]): Parsed<Agency> => {
  const named = rows.filter((row) => textOf(row, 'id') !== '');
  const ids = [...new Set(named.map((row) => textOf(row, 'id')))];
  const problems = named.filter((row) => textOf(row, 'mailbox') !== '' && mailboxOf(row) === null);
  return {
    items: ids.map((id) => agencyOf(id, named.filter((row) => textOf(row, 'id') === id))),
    problems: problems.map((row) => problemAt(row, 'agencies', 'mailbox')),
  };
};

const agencyOf = (id: string, rows: readonly TableRow[]): Agency => ({
  id,
  name: rows.map((row) => textOf(row, 'name')).find((name) => name !== '') ?? id,
  mailboxes: rows.map(mailboxOf).filter((box): box is Mailbox => box !== null),
});

/** What the program takes for the address of a mailbox. */
export const MAIL_ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

const mailboxOf = (row: TableRow): Mailbox | null => {
  const address = textOf(row, 'mailbox');
  if (!MAIL_ADDRESS.test(address)) return null;
  return { address, validFrom: dayOfCell(row, 'validFrom'), validTo: dayOfCell(row, 'validTo') };
};

/** Denominators of tab «Mẫu số». */
export const readDenominators = (rows: readonly TableRow[]): Parsed<Denominator> =>
  parseRows<Denominator>(rows, 'village', (row) => {
    const count = countOf(row, 'count');
    if (count === null) return problemAt(row, 'denominators', 'count');
    const effectiveFrom = dayOfCell(row, 'effectiveFrom');
    if (effectiveFrom === null && textOf(row, 'effectiveFrom') !== '') {
      return problemAt(row, 'denominators', 'effectiveFrom');
    }
    const basis = basisOf(textOf(row, 'basis'));
    if (basis === null) return problemAt(row, 'denominators', 'basis');
    return {
      villageId: textOf(row, 'village'),
      group: textOf(row, 'group'),
      count,
      effectiveFrom,
      basis,
      source: textOf(row, 'source'),
    };
  });

/** Weights of calendar weeks by Monday (tab «Lịch tuần»), 0 to 1. */
export const readWeekWeights = (rows: readonly TableRow[]): Parsed<readonly [string, number]> =>
  parseRows<readonly [string, number]>(rows, 'monday', (row) => {
    const monday = dayOfCell(row, 'monday');
    const weight = numberOf(row, 'weight');
    if (monday === null) return problemAt(row, 'weeks', 'monday');
    if (weight === null || weight < 0 || weight > 1) return problemAt(row, 'weeks', 'weight');
    return [monday, weight] as const;
  });

const problemAt = (row: TableRow, tab: string, column: string): TableProblem => ({
  tab,
  row: row.row,
  column,
  given: textOf(row, column),
});
