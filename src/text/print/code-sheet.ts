import type { Registry } from '../../domain/registry/registry';
import { html, raw } from '../escape';
import { printFrame, type PrintedVillage } from './print-frame';
import { qrSvg } from './qr-svg';

const code = ({ name, formUrl }: PrintedVillage): string =>
  html`<div>${raw(qrSvg(formUrl, `Mã mở biểu mẫu của ${name}`))}<b>${name}</b></div>`;

const codes = (villages: readonly PrintedVillage[], { settings }: Registry): string =>
  html`<section class="sheet"><h1>Mã biểu mẫu báo cáo Công dân số – ${settings.communeName}</h1><p>Quét mã của thôn mình bằng máy ảnh điện thoại hoặc Zalo.</p><div class="codes">${raw(villages.map(code).join(''))}</div></section>`;

const pageRow = ({ name, pageUrl }: PrintedVillage): string => html`<tr><td>${name}</td><td class="small">${pageUrl}</td></tr>`;

/** Addresses of the villages' own parts of the public page; they are for the clerk to hand out. */
const pageLinks = (villages: readonly PrintedVillage[]): string =>
  villages.every(({ pageUrl }) => pageUrl === '')
    ? ''
    : html`<section class="sheet"><h1>Đường dẫn xem tiến độ của từng thôn</h1><p>Chỉ gửi cho thôn có tên: ai có đường dẫn cũng xem được số của thôn đó.</p><table><thead><tr><th scope="col">Thôn</th><th scope="col">Đường dẫn</th></tr></thead><tbody>${raw(villages.map(pageRow).join(''))}</tbody></table></section>`;

/** All codes on as few pages as they need, then the links to the villages' progress when the page has an address. */
export const codeSheet = (villages: readonly PrintedVillage[], registry: Registry): string =>
  printFrame('Mã biểu mẫu của các thôn', 'Cắt theo đường gạch để dán ở nhà văn hóa.', codes(villages, registry) + pageLinks(villages));
