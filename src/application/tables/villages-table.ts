import type { Village } from '../../domain/registry/village';
import type { TableRow } from '../ports';
import { countOf, dayOfCell, listOf, numberOf, PLAIN_ID, textOf, type TableProblem } from './cells';

/** How a village's form is linked: kept in the registry tab beside the village. */
export interface LinkedForm {
  readonly formId: string;
  readonly formUrl: string;
  readonly sheetId: number;
  /** Numbers by which links fill in answers, by question key; absent until set-up has asked the form. */
  readonly entries?: Readonly<Record<string, string>>;
}

export interface VillageRow {
  readonly row: number;
  readonly village: Village;
  readonly form: LinkedForm | null;
}

/** Villages of tab «Danh mục thôn» in the commune's order; rows without a usable id are named. */
export const readVillages = (rows: readonly TableRow[]): { villages: VillageRow[]; problems: TableProblem[] } => {
  const filled = rows.filter((row) => textOf(row, 'id') !== '' || textOf(row, 'name') !== '');
  const seen = new Set<string>();
  const usable = filled.filter((row) => isUsable(textOf(row, 'id'), seen));
  const problems = filled
    .filter((row) => !usable.includes(row))
    .map((row) => ({ tab: 'villages', row: row.row, column: 'id', given: textOf(row, 'id') }));
  const villages = usable.map(villageOf);
  return { villages: villages.sort((a, b) => a.village.order - b.village.order || a.row - b.row), problems };
};

const isUsable = (id: string, seen: Set<string>): boolean => {
  if (!PLAIN_ID.test(id) || seen.has(id)) return false;
  seen.add(id);
  return true;
};

const villageOf = (row: TableRow): VillageRow => ({
  row: row.row,
  village: {
    id: textOf(row, 'id'),
    order: countOf(row, 'order') ?? row.row,
    name: textOf(row, 'name') || textOf(row, 'id'),
    formerCommune: textOf(row, 'formerCommune'),
    aliases: listOf(row, 'aliases'),
    reporters: listOf(row, 'reporters').map((address) => address.toLowerCase()),
    validFrom: dayOfCell(row, 'validFrom'),
    validTo: dayOfCell(row, 'validTo'),
    mergedInto: textOf(row, 'mergedInto') || null,
  },
  form: linkOf(row),
});

const linkOf = (row: TableRow): LinkedForm | null => {
  const formId = textOf(row, 'formId');
  const sheetId = numberOf(row, 'sheetId');
  const entries = entriesOf(listOf(row, 'entries'));
  const link = { formUrl: textOf(row, 'formUrl'), ...(Object.keys(entries).length === 0 ? {} : { entries }) };
  return formId === '' || sheetId === null ? null : { formId, sheetId, ...link };
};

const entriesOf = (parts: readonly string[]): Record<string, string> =>
  Object.fromEntries(parts.map((part) => part.split(':')).map(([key, entry]) => [key ?? '', entry ?? '']));

/** «VNEID_L2:123, APP_THANHHOA:456». */
export const entriesText = (entries: Readonly<Record<string, string>> | undefined): string =>
  Object.entries(entries ?? {}).map(([key, entry]) => `${key}:${entry}`).join(', ');
