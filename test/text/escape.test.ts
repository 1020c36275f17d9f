import fc from 'fast-check';
import { escapeHtml, html, raw } from '../../src/text/escape';
import { anyText } from '../support/any-text';

const unescapeHtml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#96;/g, '`')
    .replace(/&amp;/g, '&');

test('escapeHtml: quotes and tags, all escaped', () => {
  expect(escapeHtml(`<a href="x" title='y'>&\``)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&#96;');
});

test('escapeHtml: any text, no sign of HTML survives', () => {
  fc.assert(
    fc.property(anyText(), (text) => !/[<>"'`]/.test(escapeHtml(text))),
    { seed: 3 },
  );
});

test('escapeHtml: any text, can be read back', () => {
  fc.assert(
    fc.property(anyText(), (text) => unescapeHtml(escapeHtml(text)) === text),
    { seed: 4 },
  );
});

test('html: plain interpolation, escaped', () => {
  expect(html`<b>${'<i>'}</b>`).toBe('<b>&lt;i&gt;</b>');
});

test('html: raw interpolation, kept', () => {
  expect(html`<b>${raw('<i>1</i>')}${2}</b>`).toBe('<b><i>1</i>2</b>');
});
