import { html, type Html } from '../html';
import { messageList, type Message } from './message';
import { dayText, machineText, timeText, weekdayText } from './vietnam-time';

export type Place = 'overview' | 'walk' | 'forms' | 'operations' | 'master' | 'mail' | 'machine' | 'none';

/** What every page with navigation shows around its content. */
export interface Frame {
  readonly title: string;
  readonly here: Place;
  /** Virtual now in milliseconds. */
  readonly now: number;
  readonly messages: readonly Message[];
  /** Paths of the two books; null while a book does not exist. */
  readonly operationsPath: string | null;
  readonly masterPath: string | null;
}

interface NavigationLink {
  readonly place: Place;
  readonly path: string | null;
  readonly caption: string;
}

const linksOf = (frame: Frame): NavigationLink[] => [
  { place: 'overview', path: '/', caption: 'Tổng quan' },
  { place: 'walk', path: '/di-thu', caption: 'Đi thử' },
  { place: 'forms', path: '/bieu-mau', caption: 'Biểu mẫu' },
  { place: 'master', path: frame.masterPath, caption: 'Bảng tổng hợp' },
  { place: 'operations', path: frame.operationsPath, caption: 'Sổ điều hành' },
  { place: 'mail', path: '/thu', caption: 'Hộp thư' },
  { place: 'machine', path: '/may', caption: 'Máy chạy' },
];

const navigationLink = (link: NavigationLink, here: Place): Html =>
  html`<li><a href="${link.path}"${link.place === here ? html` aria-current="page"` : ''}>${link.caption}</a></li>`;

const clockText = (now: number): Html =>
  html`<p class="clock"><span class="hint">Giờ giả lập</span> <time datetime="${machineText(now)}">${weekdayText(now)} ${dayText(now)}, <b>${timeText(now)}</b></time></p>`;

const banner = (frame: Frame): Html => html`<header class="banner">
  <div class="inner">
    <p class="owner">Xã Quảng Ngọc</p>
    <a class="name" href="/">Theo dõi Công dân số 2026</a>
    <p class="mark">Bản chạy trên máy này</p>
    ${clockText(frame.now)}
  </div>
  <nav aria-label="Các phần"><ul class="inner">${linksOf(frame)
    .filter((link) => link.path !== null)
    .map((link) => navigationLink(link, frame.here))}</ul></nav>
</header>`;

/** The document around any content: language, size for phones, the only style sheet and script. */
export const documentOf = (title: string, body: Html): Html => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Công dân số Quảng Ngọc</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<script src="/script.js" defer></script>
</head>
<body>
${body}
</body>
</html>
`;

/** A page with banner, navigation and messages; the title is its first heading. */
export const page = (frame: Frame, content: Html): Html =>
  documentOf(
    frame.title,
    html`<a class="skip" href="#main">Tới nội dung</a>
${banner(frame)}
<main id="main" class="inner ${frame.here}-page">
<h1>${frame.title}</h1>
${messageList(frame.messages)}
${content}
</main>`,
  );
