import { MEMORY_KEYS } from '../../../src/application/memory';
import { gainsBegin } from '../../../src/domain/comparison/gains';
import { foldLedger } from '../../../src/domain/standing/fold';
import { standingAt } from '../../../src/domain/standing/standing-at';
import { communeView } from '../../../src/text/master-sheet/commune-view';
import { LAST_RUN_CELL } from '../../../src/text/master-sheet/commune/layout';
import { villageView } from '../../../src/text/master-sheet/village-view';
import { TABS } from '../../../src/text/tabs';
import type { Cell, TableView } from '../../../src/text/view';
import type { SheetState } from '../../google/state';
import type { Ended } from './ended';

const TOLERANCE = 1e-6;
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const ZONE_MILLIS = 7 * 3_600_000;

/** The master sheet shows what the rules make of the ledger, worked out anew for the instant it was drawn at. */
export const pictureTrue = (ended: Ended): string[] => {
  const { state } = ended.played.world;
  const master = state.books.get(state.properties.values.get(MEMORY_KEYS.masterId) ?? '');
  const commune = master?.sheets.find(({ title }) => title === TABS.commune);
  const villages = master?.sheets.find(({ title }) => title === TABS.byVillage);
  const drawnAt = commune?.rows[LAST_RUN_CELL.row]?.[LAST_RUN_CELL.column]?.value;
  if (commune === undefined || villages === undefined || typeof drawnAt !== 'number') return ['master sheet: there is none'];
  const runAt = Math.round((drawnAt - SERIAL_OF_1970) * DAY) - ZONE_MILLIS;
  const standing = standingAt(foldLedger(ended.entries), ended.registry, runAt);
  const since = gainsBegin(standing);
  const previous = since === null ? null : standingAt(foldLedger(ended.entries), ended.registry, since);
  return [...compared(communeView(standing, ended.registry, runAt), commune), ...compared(villageView(standing, ended.registry, previous), villages)];
};

const compared = (view: TableView, sheet: SheetState): string[] =>
  view.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      const found = sheet.rows[rowIndex]?.[column]?.value ?? '';
      return isShown(cell, found) ? [] : [`master sheet «${sheet.title}» ${rowIndex + 1},${column + 1}: ${String(found)} instead of ${String(cell.value)}`];
    }),
  );

const isShown = (cell: Cell, found: string | number | boolean): boolean => {
  if (cell.formulaId !== undefined || cell.format === 'DAY' || cell.format === 'DATE_TIME') return true;
  if (typeof cell.value === 'number' && typeof found === 'number') return Math.abs(cell.value - found) <= TOLERANCE * Math.max(1, Math.abs(cell.value));
  return (cell.value ?? '') === found;
};
