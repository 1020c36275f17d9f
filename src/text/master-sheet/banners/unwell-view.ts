import type { TableView } from '../../view';

/** A tab whose banner also says that the last self-check found something; tabs without a banner stay as they are. */
export const asUnwell = (view: TableView): TableView => ({
  ...view,
  rows: view.rows.map((row) => row.map((cell) => (cell.formulaId === 'STALE_BANNER' ? { ...cell, formulaId: 'UNWELL_BANNER' as const } : cell))),
});
