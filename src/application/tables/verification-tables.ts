import type { OfficialFigure } from '../../domain/verification/official';
import type { VerifiedReport } from '../../domain/verification/draw';
import type { TableRow } from '../ports';
import { countOf, dayOfCell, textOf, type TableProblem } from './cells';

/** Usable rows of «Đối chiếu»; a row whose day or count cannot be read is left out. */
export const readOfficial = (rows: readonly TableRow[]): OfficialFigure[] =>
  rows.flatMap((row) => {
    const [day, count] = [dayOfCell(row, 'day'), countOf(row, 'count')];
    return day === null || count === null ? [] : [{ criterionId: textOf(row, 'criterion'), day, count, source: textOf(row, 'source') }];
  });

/** Rows of «Đối chiếu» that cannot be used, by their places. */
export const unusableOfficial = (rows: readonly TableRow[], criterionIds: readonly string[]): TableProblem[] =>
  rows.flatMap((row) => {
    const column = !criterionIds.includes(textOf(row, 'criterion')) ? 'criterion' : dayOfCell(row, 'day') === null ? 'day' : countOf(row, 'count') === null ? 'count' : null;
    return column === null ? [] : [{ tab: 'official', row: row.row, column, given: textOf(row, column) }];
  });

/** Drawn reports whose verification is filled in; nobody can have more wrong figures than there are. */
export const readVerified = (rows: readonly TableRow[]): VerifiedReport[] =>
  rows.flatMap((row) => {
    const [count, wrong] = [countOf(row, 'count'), countOf(row, 'wrong')];
    return count === null || wrong === null || wrong > count ? [] : [{ count, wrong }];
  });
