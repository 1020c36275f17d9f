import type { BookState } from '../../state';
import { newSheet } from './new-sheet';

export interface BookOptions {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly language: 'vi' | 'en';
  readonly rows?: number;
  readonly columns?: number;
  readonly random: () => number;
}

/** Name of the tab that a new book starts with; it follows the account's language. */
export const firstTabTitle = (language: 'vi' | 'en', number = 1): string => (language === 'vi' ? `Trang tính${number}` : `Sheet${number}`);

/** A new book with one empty tab, whose sheet id is 0 as on Google. */
export const newBook = (options: BookOptions): BookState => ({
  id: options.id,
  name: options.name,
  owner: options.owner,
  locale: options.locale,
  timeZone: options.timeZone,
  sheets: [newSheet({
    id: 0, title: firstTabTitle(options.language),
    ...(options.rows === undefined ? {} : { rows: options.rows }),
    ...(options.columns === undefined ? {} : { columns: options.columns }),
  })],
  active: 0,
  nextChartId: 1 + Math.floor(options.random() * 1_000_000_000),
  revision: 1,
  trashed: false,
});
