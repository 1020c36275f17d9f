import type { Registry } from '../../domain/registry/registry';
import { html, raw } from '../escape';
import { dueWords } from '../words/due-words';
import { numberedName } from '../words/labels';
import { printFrame, type PrintedVillage } from './print-frame';
import { qrSvg } from './qr-svg';

const tally = ({ criteria }: Registry): string => {
  const rows = criteria.map((criterion) => html`<tr><td><b>${numberedName(criterion)}</b></td><td></td><td></td></tr>`);
  return html`<table class="tally"><colgroup><col class="what"><col><col class="sum"></colgroup><thead><tr><th scope="col">Nội dung</th><th scope="col">Mới thêm (gạch từng người)</th><th scope="col">Tổng từ trước đến nay</th></tr></thead><tbody>${raw(rows.join(''))}</tbody></table>`;
};

const helpWords = ({ contactPhone }: Registry['settings']): string =>
  contactPhone === '' ? 'Cần giúp đỡ, xin bác hỏi cán bộ xã.' : `Cần giúp đỡ, xin bác gọi ${contactPhone}.`;

const sheet = (village: PrintedVillage, registry: Registry): string => {
  const { settings } = registry;
  return html`<section class="sheet"><h1>Báo cáo Công dân số – ${settings.communeName}</h1><h2>${village.name}</h2><div class="scan">${raw(qrSvg(village.formUrl, `Mã mở biểu mẫu của ${village.name}`))}<div class="how"><ol><li>Mở máy ảnh điện thoại hoặc Zalo, đưa vào mã.</li><li>Bấm đường dẫn hiện ra.</li><li>Ghi cột «Tổng», bấm <b>Gửi</b>.</li></ol><p>Xin gửi <b>${dueWords(settings)}</b>.</p></div></div>${raw(tally(registry))}<p>Chỉ ghi số người. Xin không ghi họ tên, số căn cước, số điện thoại của ai. Chưa có số liệu thì để trống; chưa có ai thì ghi 0. ${helpWords(settings)}</p><p class="small">${village.formUrl}</p></section>`;
};

/** One A4 page per village: the code of its form in large, and lines to count on paper before sending. */
export const villageSheets = (villages: readonly PrintedVillage[], registry: Registry): string =>
  printFrame('Phiếu báo cáo của các thôn', `${villages.length} trang A4, in đen trắng được.`, villages.map((village) => sheet(village, registry)).join(''));
