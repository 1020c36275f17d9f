import { HEADERS, TABS, type OperationsTabKey } from '../tabs';

/** A place in a registry tab that cannot be used: tab, row and what stands there. */
export interface BadCell {
  readonly tab: string;
  readonly row: number;
  /** Header of the column. */
  readonly column: string;
  readonly given: string;
}

const MOST_NAMES = 10;

const names = (list: readonly string[]): string =>
  list.slice(0, MOST_NAMES).join(', ') + (list.length > MOST_NAMES ? ` và ${list.length - MOST_NAMES} nơi khác` : '');

/** One sentence that leads a clerk to the cell. */
export const problemWords = ({ tab, row, column, given }: BadCell): string => {
  const name = tab in HEADERS ? TABS[tab as OperationsTabKey] : tab;
  return `Tab «${name}», dòng ${row}, cột «${column}»: không đọc được «${given}». Xin sửa lại ô này.`;
};

/** Villages whose percentages cannot be computed; '' when there are none. */
export const withoutDenominatorWords = (villages: readonly string[]): string =>
  villages.length === 0 ? '' : `Chưa có mẫu số trong tab «${TABS.denominators}»: ${names(villages)}.`;

/** Agencies that cannot be written to; '' when there are none. */
export const withoutMailboxWords = (agencies: readonly string[]): string =>
  agencies.length === 0 ? '' : `Chưa có hộp thư trong tab «${TABS.agencies}»: ${names(agencies)}.`;
