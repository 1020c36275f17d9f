import type { BookState, FormState, SheetState } from '../../../local/google/state';
import { MEMORY_KEYS } from '../../../src/application/memory';
import type { Commune } from '../../adapters/support/installed';

/** What set-up makes, without ids. Forms and books that nothing points to are left out: see docs/DURABILITY.md. */
export interface Structure {
  readonly state: string | undefined;
  readonly operations: readonly object[];
  readonly master: readonly object[];
  readonly villages: readonly object[];
  readonly triggers: readonly string[];
}

const formOf = ({ world }: Commune, id: string | null): FormState | null => (id === null ? null : (world.state.forms.get(id) ?? null));

const pageOf = (form: FormState | null): object | null =>
  form && { title: form.title, questions: form.items.map(({ title }) => title), open: form.published && form.accepting, emails: form.emailCollection };

const filled = (sheet: SheetState): string[] =>
  sheet.rows.slice(0, 1).flatMap((row) => row.map((cell) => String(cell?.value ?? '')));

const tabsOf = (commune: Commune, book: BookState): object[] =>
  book.sheets
    .map((sheet) => ({
      title: sheet.title,
      // A question that was taken back keeps its column, without a title.
      header: book.id === commune.world.boundBookId ? filled(sheet).filter((title) => title !== '') : [],
      formats: sheet.formId === null ? [] : filled(sheet).flatMap((title, column) => (title === '' ? [] : [sheet.rows[1]?.[column]?.format?.numberFormat ?? ''])),
      hidden: sheet.hidden,
      frozen: sheet.frozenRows,
      protections: sheet.protections.length,
      charts: sheet.charts.length,
      form: formOf(commune, sheet.formId)?.title ?? null,
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));

const villagesOf = (commune: Commune): object[] =>
  commune.desk.rows('villages').map(({ cells }) => ({
    id: cells['id'],
    form: pageOf(formOf(commune, String(cells['formId'] ?? ''))),
    tab: commune.operations.sheets.find(({ id }) => id === cells['sheetId'])?.title ?? null,
  }));

export const structureOf = (commune: Commune): Structure => ({
  state: commune.world.state.properties.values.get(MEMORY_KEYS.setUp),
  operations: tabsOf(commune, commune.operations),
  master: tabsOf(commune, commune.master),
  villages: villagesOf(commune),
  triggers: commune.world.state.triggers.map(({ handler, event }) => `${handler} ${event}`).sort(),
});
