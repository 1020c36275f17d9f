import fc from 'fast-check';
import { html } from '../../../local/pages/html';

describe('html', () => {
  it('html: text with markup signs, escaped', () => {
    expect(String(html`<b>${'<script>"&\''}</b>`)).toBe('<b>&lt;script&gt;&quot;&amp;&#39;</b>');
  });

  it('html: markup inside markup, kept', () => {
    expect(String(html`<p>${html`<b>${1}</b>`}</p>`)).toBe('<p><b>1</b></p>');
  });

  it('html: lists and nothing, joined and left out', () => {
    expect(String(html`${['a', html`<i></i>`]}${null}${undefined}${false}`)).toBe('a<i></i>');
  });

  it('html: any text, never leaves an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => !/[<>"']/.test(String(html`${text}`))),
      { seed: 143 },
    );
  });
});
