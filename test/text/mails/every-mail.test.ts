import fc from 'fast-check';
import { MAX_CELL } from '../../../src/application/notices/queued-line';
import { everyMail } from './sample-mails';
import { anyText } from '../../support/any-text';

const mails = everyMail('Thôn');

test('everyMail: subjects, begin with the model and its year', () => {
  expect(mails.filter(({ subject }) => !subject.startsWith('[Công dân số 2026] '))).toEqual([]);
});

test('everyMail: words only people may use, never used', () => {
  const all = mails.map(({ subject, text, html }) => `${subject}${text}${html}`).join('').toLowerCase();
  expect(all).not.toMatch(/yêu cầu|phê bình|undefined|null|nan/);
});

test('everyMail: names in decomposed form, all parts in NFC', () => {
  const parts = everyMail('Thôn Đông'.normalize('NFD')).flatMap(({ subject, text, html }) => [subject, text, html]);
  expect(parts.filter((part) => part !== part.normalize('NFC'))).toEqual([]);
});

test('everyMail: a hundred villages, under 100 KB', () => {
  const sizes = everyMail('Thôn Khu tái định cư số', 100).map(({ html, text }) => Buffer.byteLength(html + text));
  expect(Math.max(...sizes)).toBeLessThan(100_000);
});

test('everyMail: any name, no tag of its own in the HTML', () => {
  const tagCount = (html: string): number => html.split('<').length;
  const calm = mails.map(({ html }) => tagCount(html));
  fc.assert(
    fc.property(anyText({ minLength: 1, maxLength: 40 }), (name) => {
      const wild = everyMail(`<${name}`).map(({ html }) => tagCount(html));
      return wild.every((count, index) => count === calm[index]);
    }),
    { seed: 5, numRuns: 40 },
  );
});

test('everyMail: any name, subjects of one line and at most 200 characters', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 400 }), (name) =>
      everyMail(`${name}\r\nBcc: x`).every(({ subject }) => subject.length <= 200 && !/[\r\n\u2028\u2029]/.test(subject)),
    ),
    { seed: 6, numRuns: 40 },
  );
});

test('everyMail: HTML, self-contained', () => {
  expect(mails.filter(({ html }) => /<img|<script|<link|src=/.test(html))).toEqual([]);
});

test('everyMail: sixty villages with long names, HTML fits into a cell of the outbox', () => {
  const longest = everyMail('Thôn Khu tái định cư số', 60).map(({ html }) => html.length);
  expect(Math.max(...longest)).toBeLessThan(MAX_CELL);
});
