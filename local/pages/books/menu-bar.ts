import type { Workspace } from '../../runtime/workspace';
import { html, type Html } from '../html';

/** The menu that the program adds to the operations book. */
export type BookMenu = ReturnType<Workspace['openBook']>;

const item = (entry: BookMenu['items'][number]): Html =>
  entry === 'SEPARATOR'
    ? html`<hr>`
    : html`<button type="submit" name="handler" value="${entry.handler}">${entry.caption}</button>`;

/** The menu as buttons, with one field for items that ask something. */
export const menuBar = (sheetPath: string, menu: BookMenu): Html => html`<details class="menu">
<summary>Thực đơn «${menu.title}»</summary>
<form method="post" action="${sheetPath}/thuc-don">
<div class="menu-items">${menu.items.map(item)}</div>
<label for="menu-answer">Nếu mục được chọn hỏi thêm, trả lời là (hỏi nhiều câu thì mỗi dòng một câu, dòng trống là bỏ qua; ghi «-» là đồng ý và để trống)</label>
<textarea id="menu-answer" name="answer" rows="3" autocomplete="off"></textarea>
</form>
</details>`;
