import type { Letter } from '../../domain/letters/letter';
import { html, raw } from '../escape';
import { oneLine, shorten, withoutInvisible } from '../words/shorten';
import type { StatusWords } from '../status-words';
import { TONE_COLOURS } from '../tones';

/** A letter as blocks, from which the text part and the HTML part are both made: they cannot differ. */
export type Block =
  | { readonly kind: 'PARAGRAPH'; readonly text: string }
  | { readonly kind: 'HEADING'; readonly text: string; readonly badge?: StatusWords }
  | { readonly kind: 'LIST'; readonly items: readonly string[] }
  | { readonly kind: 'LINK'; readonly label: string; readonly url: string }
  | { readonly kind: 'CHOICES'; readonly label: string; readonly links: readonly { readonly label: string; readonly url: string }[] }
  | { readonly kind: 'TABLE'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'COPY'; readonly heading: string; readonly text: string }
  | { readonly kind: 'SMALL'; readonly text: string };

/** Body text. */
export const paragraph = (text: string): Block => ({ kind: 'PARAGRAPH', text });
/** Text in small print. */
export const small = (text: string): Block => ({ kind: 'SMALL', text });
/** A link on a line of its own; only web addresses become clickable. */
export const link = (label: string, url: string): Block => ({ kind: 'LINK', label, url });

/** A heading with a list under it, or nothing when the list is empty. */
export const section = (heading: string, items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'HEADING', text: heading },
        { kind: 'LIST', items },
      ];

const LONGEST_SUBJECT = 200;

/** One line of at most 200 characters: a line break in a subject would let a name write mail headers. */
export const cleanSubject = (subject: string): string =>
  shorten(withoutInvisible(oneLine(subject)).normalize('NFC'), LONGEST_SUBJECT);

const isWebAddress = (url: string): boolean => /^https?:\/\/\S+$/i.test(url);

const textOf = (block: Block): string => {
  switch (block.kind) {
    case 'HEADING':
      return block.badge === undefined ? block.text.toUpperCase() : `${block.text.toUpperCase()}: ${block.badge.words}`;
    case 'LIST':
      return block.items.map((item) => `- ${oneLine(item)}`).join('\n');
    case 'LINK':
      return `${block.label}: ${block.url}`;
    case 'CHOICES':
      return [`${block.label}:`, ...block.links.map(({ label, url }) => `- ${label}: ${url}`)].join('\n');
    case 'TABLE':
      return block.rows.map((row) => `- ${rowWords(block.head, row)}`).join('\n');
    case 'COPY':
      return `${block.heading.toUpperCase()}\n----\n${block.text}\n----`;
    case 'PARAGRAPH':
    case 'SMALL':
      return block.text;
  }
};

/** A row as a sentence, for readers without HTML: first cell, then each other one under its heading. */
const rowWords = (head: readonly string[], [first, ...others]: readonly string[]): string =>
  `${first ?? ''}: ${others.map((cell, index) => `${(head[index + 1] ?? '').toLowerCase()} ${cell}`).join('; ')}`;

const CELL = 'border:1px solid #8a94a0;padding:4px 6px;text-align:left;vertical-align:top';

const tableHtml = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = (row: readonly string[], tag: 'th' | 'td'): string =>
    row.map((cell) => html`<${raw(tag)} style="${CELL}">${cell}</${raw(tag)}>`).join('');
  const lines = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<div style="overflow-x:auto"><table style="border-collapse:collapse;width:100%;font-size:14px;margin:8px 0"><tr>${cells(head, 'th')}</tr>${lines}</table></div>`;
};

/** Text to be copied into a chat group stands in a frame of its own. */
const copyHtml = (heading: string, text: string): string =>
  html`<h2 style="font-size:17px;margin:20px 0 6px">${heading}</h2><div style="border:1px dashed #8a94a0;border-radius:6px;padding:10px;font-size:14px;white-space:pre-line">${text}</div>`;

/** The badge carries its own background and font, so that it stays legible in dark mode. */
const badgeHtml = (badge: StatusWords): string => {
  const { background, font } = TONE_COLOURS[badge.tone];
  const style = `display:inline-block;background-color:${background};color:${font};padding:2px 8px;border-radius:4px;font-size:14px;font-weight:normal`;
  return html` <span style="${style}">${badge.words}</span>`;
};

const linkHtml = (label: string, url: string): string =>
  isWebAddress(url)
    ? html`<p style="margin:12px 0"><a href="${url}" style="font-weight:bold">${label}</a></p>`
    : html`<p style="margin:12px 0">${label}: ${url}</p>`;

/** Large enough for a thumb; colours of its own, because dark mode turns only what has none. */
const choiceHtml = ({ label, url }: { readonly label: string; readonly url: string }): string =>
  isWebAddress(url)
    ? html`<a href="${url}" style="display:inline-block;margin:4px 4px 4px 0;padding:10px 14px;border-radius:6px;background-color:#0b5394;color:#ffffff;text-decoration:none;font-weight:bold">${label}</a>`
    : html`<span>${label}: ${url}</span>`;

const htmlOf = (block: Block): string => {
  switch (block.kind) {
    case 'PARAGRAPH':
      return html`<p style="margin:12px 0">${block.text}</p>`;
    case 'HEADING':
      return html`<h2 style="font-size:17px;margin:20px 0 6px">${block.text}${raw(block.badge === undefined ? '' : badgeHtml(block.badge))}</h2>`;
    case 'LIST':
      return `<ul style="margin:6px 0;padding-left:20px">${block.items.map((item) => html`<li style="margin:3px 0">${item}</li>`).join('')}</ul>`;
    case 'CHOICES':
      return html`<p style="margin:12px 0 4px">${block.label}:</p><p style="margin:0 0 12px">${raw(block.links.map(choiceHtml).join(' '))}</p>`;
    case 'TABLE':
      return tableHtml(block.head, block.rows);
    case 'COPY':
      return copyHtml(block.heading, block.text);
    case 'LINK':
      return linkHtml(block.label, block.url);
    case 'SMALL':
      return html`<p style="margin:10px 0;font-size:13px">${block.text}</p>`;
  }
};

/** No fixed page colours: the reader's light or dark mode decides; one column fits a narrow screen. */
const pageHtml = (subject: string, blocks: readonly Block[]): string =>
  html`<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${subject}</title></head><body style="margin:0;padding:12px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5"><div style="max-width:640px;margin:0 auto;overflow-wrap:break-word">${raw(blocks.map(htmlOf).join(''))}</div></body></html>`;

/** The mail of a letter, in NFC. */
export const mailOf = (subject: string, blocks: readonly Block[]): Letter => {
  const line = cleanSubject(subject);
  return {
    subject: line,
    text: withoutInvisible(`${blocks.map(textOf).join('\n\n')}\n`).normalize('NFC'),
    html: withoutInvisible(pageHtml(line, blocks)).normalize('NFC'),
  };
};
