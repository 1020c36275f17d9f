import { html, raw } from '../escape';

/** A book that can be downloaded. */
export interface ExportedBook {
  readonly name: string;
  readonly id: string;
  /** Whether it holds addresses and raw answers. */
  readonly isPrivate: boolean;
}

const address = (id: string, format: string): string => `https://docs.google.com/spreadsheets/d/${id}/export?format=${format}`;

const part = ({ name, id, isPrivate }: ExportedBook): string => {
  const warning = isPrivate ? html`<p>Sổ này có địa chỉ thư và câu trả lời gốc: xin không chuyển cho người ngoài.</p>` : '';
  return html`<h2>${name}</h2>${raw(warning)}<ul><li><a href="${address(id, 'xlsx')}" target="_blank" rel="noopener">Tải tệp Excel (.xlsx)</a></li><li><a href="${address(id, 'pdf')}" target="_blank" rel="noopener">Tải tệp PDF</a></li></ul>`;
};

/** Links to Google's own export of the books, with the rights of whoever clicks; the program needs no right to files for it. */
export const exportPage = (books: readonly ExportedBook[]): string =>
  html`<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Tải sổ về máy</title><style>body{font:16px/1.5 Arial,sans-serif;margin:12px}h2{font-size:17px;margin:12px 0 4px}a{display:inline-block;padding:4px 0}</style></head><body>${raw(books.map(part).join(''))}<p>Muốn lấy một trang dạng CSV: mở trang đó, chọn Tệp → Tải xuống → Giá trị được phân tách bằng dấu phẩy.</p></body></html>`.normalize('NFC');
