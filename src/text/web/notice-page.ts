import { html } from '../escape';
import { pageFrame, type WebPage } from './page-frame';

const TITLE = 'Tiến độ Công dân số';

const notice = (sentence: string): WebPage =>
  pageFrame({ title: TITLE, intro: '', main: html`<p>${sentence}</p>`, footer: '' });

/** The commune has not switched the page on; it says nothing about the commune. */
export const OFF_PAGE = (): WebPage => notice('Trang này hiện đang tắt. Xin liên hệ Ủy ban nhân dân xã nếu cần số liệu.');

/** Books and program are of different versions, or reading failed. */
export const NOT_NOW_PAGE = (): WebPage => notice('Số liệu đang được cập nhật. Xin mở lại trang sau ít phút.');
