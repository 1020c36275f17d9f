import { cleanSubject, link, mailOf, paragraph } from '../../../src/text/mails/letter';

test('cleanSubject: line breaks, one space', () => {
  expect(cleanSubject('a\r\nBcc: b\u2028c')).toBe('a Bcc: b c');
});

test('cleanSubject: too long, cut to 200 characters', () => {
  expect(cleanSubject('ô'.repeat(300))).toHaveLength(200);
});

test('mailOf: web address, a link in the HTML', () => {
  expect(mailOf('s', [link('Mở', 'https://example.vn/?a=1&b=2')]).html).toContain('href="https://example.vn/?a=1&amp;b=2"');
});

test('mailOf: address that is no web address, never a link', () => {
  expect(mailOf('s', [link('Mở', 'javascript:alert(1)')]).html).not.toContain('href');
});

test('mailOf: both parts, same words', () => {
  const mail = mailOf('s', [paragraph('Kính gửi')]);
  expect([mail.text.includes('Kính gửi'), mail.html.includes('Kính gửi')]).toEqual([true, true]);
});
