import { dateHeader, toEml, toEmlFiles } from '../../../local/export/eml';
import type { MailState } from '../../../local/google/state';

const mail = (changes: Partial<MailState> = {}): MailState => ({
  id: 1,
  at: Date.parse('2026-09-04T07:05:09+07:00'),
  sender: 'so@example.vn',
  senderName: 'Công dân số',
  to: ['vhxh@example.vn', 'pct@example.vn'],
  cc: [],
  bcc: [],
  replyTo: 'tra-loi@example.vn',
  subject: '[Công dân số 2026] Tiến độ tiêu chí 2 - Tuần 48/2026 - 2 tiêu chí chậm tiến độ',
  text: 'Kính gửi: Phòng Văn hóa - Xã hội',
  html: '<p>Kính gửi: <b>Phòng Văn hóa - Xã hội</b></p>',
  ...changes,
});

const textOf = async (changes: Partial<MailState> = {}): Promise<string> => (await toEml(mail(changes))).toString('utf8');

describe('toEml', () => {
  test('a message: the same bytes every time', async () => {
    expect(await textOf()).toBe(await textOf());
  });

  test('a message with HTML: text and HTML parts', async () => {
    expect((await textOf()).match(/^Content-Type: [^;]+/gm)).toEqual([
      'Content-Type: multipart/alternative',
      'Content-Type: text/plain',
      'Content-Type: text/html',
    ]);
  });

  test('the date: that of the virtual clock, in Vietnam', async () => {
    expect(await textOf()).toContain('\r\nDate: Fri, 04 Sep 2026 07:05:09 +0700\r\n');
  });

  test('a long Vietnamese subject: no line above 998 octets and only ASCII in the head', async () => {
    const head = (await textOf({ subject: 'Đôn đốc '.repeat(60) })).split('\r\n\r\n')[0] ?? '';
    expect(head.split('\r\n').every((line) => line.length <= 998 && /^[\x20-\x7e]*$/.test(line))).toBe(true);
  });

  test('a line break in the subject: no new header', async () => {
    expect(await textOf({ subject: 'a\r\nBcc: x@y.z' })).not.toMatch(/^Bcc:/m);
  });

  test('all messages: numbered in order of sending', async () => {
    expect((await toEmlFiles([mail(), mail({ id: 2 })])).map(({ name }) => name)).toEqual(['0001.eml', '0002.eml']);
  });
});

test('dateHeader: midnight of Vietnam, the day of Vietnam', () => {
  expect(dateHeader(Date.parse('2026-12-31T00:00:00+07:00'))).toBe('Thu, 31 Dec 2026 00:00:00 +0700');
});
