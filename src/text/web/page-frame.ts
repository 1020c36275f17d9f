import { html, raw } from '../escape';
import { PAGE_STYLE } from './page-style';

/** A served page: its title, and the whole document. */
export interface WebPage {
  readonly title: string;
  readonly html: string;
}

/** What stands between the page's heading and its end, as safe HTML. */
export interface PageParts {
  readonly title: string;
  readonly intro: string;
  readonly main: string;
  readonly footer: string;
}

/** The whole document; it loads nothing and runs nothing, so that it works on a slow line and without scripts. */
export const pageFrame = ({ title, intro, main, footer }: PageParts): WebPage => ({
  title,
  html: html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${raw(PAGE_STYLE)}</style></head>
<body><header><h1>${title}</h1>${raw(intro)}</header>
<main>${raw(main)}</main>
<footer>${raw(footer)}</footer></body></html>`.normalize('NFC'),
});
