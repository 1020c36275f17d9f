import { readPrint, type PrintVillage } from '../../application/print/read-print';
import { remembered } from '../../application/memory';
import type { Registry } from '../../domain/registry/registry';
import { codeSheet } from '../../text/print/code-sheet';
import { exportPage } from '../../text/print/export-page';
import type { PrintedVillage } from '../../text/print/print-frame';
import { PRINT } from '../../text/print/print-words';
import { villageSheets } from '../../text/print/village-sheet';
import { BOOKS } from '../../text/tabs';
import { villageLabel } from '../../text/words/labels';
import { ask, showPage, tell } from '../dialog';
import { onFittingBook } from '../fitting-book';
import { guarded } from '../guard';
import type { Wired } from '../wiring';

/** Menu «In phiếu cho các thôn»: one page per village, or that of one village. */
export const printSheets = (): void =>
  onFittingBook((wired) => {
    const wanted = ask(PRINT.which);
    if (wanted !== null) print(wired, wanted, { what: 'printSheets', title: PRINT.sheetsTitle, pageOf: villageSheets });
  });

/** Menu «In mã biểu mẫu»: all codes together, and the villages' links to the public page. */
export const printCodes = (): void =>
  onFittingBook((wired) => print(wired, '', { what: 'printCodes', title: PRINT.codesTitle, pageOf: codeSheet }));

interface Printing {
  readonly what: string;
  readonly title: string;
  readonly pageOf: (villages: readonly PrintedVillage[], registry: Registry) => string;
}

const print = ({ services }: Wired, wanted: string, { what, title, pageOf }: Printing): void => {
  const { registry, villages } = guarded(services, what, () => readPrint(services, wanted));
  if (villages.length === 0) return tell(PRINT.none);
  showPage(title, pageOf(villages.map((village) => printedOf(village, registry)), registry));
};

const printedOf = ({ village, formUrl, pageUrl }: PrintVillage, { villages }: Registry): PrintedVillage =>
  ({ name: villageLabel(village, villages), formUrl, pageUrl });

/** Menu «Tải sổ về máy»: links to what Google itself exports. */
export const exportBooks = (): void =>
  onFittingBook(({ services }) => {
    const { masterId, operationsId } = remembered(services.memory.all());
    if (masterId === '') return tell(PRINT.notSetUp);
    const books = [{ name: BOOKS.master, id: masterId, isPrivate: false }, { name: BOOKS.operations, id: operationsId, isPrivate: true }];
    showPage(PRINT.exportTitle, exportPage(books));
  });
