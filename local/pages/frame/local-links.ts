import { formAtUrl } from '../../google/forms/form-addresses';
import type { GoogleState } from '../../google/state';

const GOOGLE_ADDRESS = /https:\/\/(?:docs\.google\.com|forms\.gle)\/[^\s"'<>]*/g;
const BOOK_ADDRESS = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([^/?#]+)/;

const WORKBOOK = /\/export\?format=xlsx$/;

const queryOf = (address: string): string => {
  const start = address.indexOf('?');
  return start < 0 ? '' : address.slice(start);
};

const localAddress = (state: GoogleState, address: string): string => {
  const bookId = BOOK_ADDRESS.exec(address)?.[1];
  if (bookId !== undefined && state.books.has(bookId)) return WORKBOOK.test(address) ? `/tai/${bookId}.xlsx` : `/so/${bookId}`;
  const form = formAtUrl(state, address);
  return form === null ? address : `/bieu-mau/${form.id}${queryOf(address)}`;
};

/** Markup of a mail in which the addresses of this workspace's books and forms lead to the pages here. */
export const withLocalLinks = (state: GoogleState, markup: string): string =>
  markup.replace(GOOGLE_ADDRESS, (address) => localAddress(state, address));
