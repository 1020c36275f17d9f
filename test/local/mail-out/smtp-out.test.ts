import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailState } from '../../../local/google/state';
import { messageOf } from '../../../local/mail-out/message';
import { SmtpOut, type Mark } from '../../../local/mail-out/smtp-out';

const LOOPBACK = '127.0.0.1';
const REFUSED = 'khong-co@example.vn';

const mail = (id: number, more: Partial<MailState> = {}): MailState => ({
  id, at: Date.UTC(2026, 10, 27, 10, 5), sender: 'vhxh@example.vn', senderName: 'Xã Quảng Ngọc', to: ['congan@example.vn'], cc: [], bcc: [],
  replyTo: 'truc@example.vn', subject: '[Công dân số 2026] Tiến độ tiêu chí 1 - Tuần 48/2026', text: 'Kính gửi: Công an xã', html: '<p>Kính gửi: <b>Công an xã</b></p>', ...more,
});

const memoryMark = (id: number | null): Mark => {
  let kept = id;
  return { read: () => kept, write: (next) => void (kept = next) };
};

test('messageOf: any letter, cannot bring in files of this machine or of the network', () => {
  expect(messageOf(mail(1))).toMatchObject({ disableFileAccess: true, disableUrlAccess: true });
});

describe('SmtpOut', () => {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(address === REFUSED ? new Error('no such mailbox') : null),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((parsed) => {
        received.push(parsed);
        done();
      }, done);
    },
  });
  let url = '';
  const refusals: string[] = [];

  const smtp = (mark: Mark): SmtpOut => new SmtpOut(url, mark, ({ subject }, reason) => refusals.push(`${subject}: ${reason}`));

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
    const address = server.server.address();
    url = `smtp://${LOOPBACK}:${typeof address === 'object' && address !== null ? address.port : 0}`;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
  beforeEach(() => {
    received.length = 0;
    refusals.length = 0;
  });

  it('sendNew: a message, arrives with its Vietnamese subject and names', async () => {
    await smtp(memoryMark(0)).sendNew([mail(1)]);
    expect([received[0]?.subject, received[0]?.from?.text, received[0]?.replyTo?.text]).toEqual([
      mail(1).subject, '"Xã Quảng Ngọc" <vhxh@example.vn>', 'truc@example.vn',
    ]);
  });

  it('sendNew: a message, arrives with both parts as they were written', async () => {
    await smtp(memoryMark(0)).sendNew([mail(1)]);
    expect([received[0]?.text?.trim(), received[0]?.html]).toEqual([mail(1).text, mail(1).html]);
  });

  it('sendNew: line breaks in subject and name, become no headers', async () => {
    await smtp(memoryMark(0)).sendNew([mail(1, { subject: 'Thôn «A»\r\nBcc: x@example.vn', senderName: 'Xã "B"\r\nX-Own: 1' })]);
    expect([received[0]?.headers.has('x-own'), received[0]?.bcc, received[0]?.to]).toEqual([false, undefined, expect.objectContaining({ text: 'congan@example.vn' })]);
  });

  it('sendNew: asked twice, sends once', async () => {
    const out = smtp(memoryMark(0));
    await out.sendNew([mail(1)]);
    await out.sendNew([mail(1), mail(2)]);
    expect(received).toHaveLength(2);
  });

  it('startAfter: mail of before the server was named, stays in the mailbox', async () => {
    const out = smtp(memoryMark(null));
    out.startAfter([mail(1), mail(2)]);
    await out.sendNew([mail(1), mail(2), mail(3)]);
    expect(received).toHaveLength(1);
  });

  it('sendNew: a mailbox that the server refuses, is named and stops nothing', async () => {
    await smtp(memoryMark(0)).sendNew([mail(1, { to: [REFUSED] }), mail(2)]);
    expect([received.length, refusals.length]).toEqual([1, 1]);
  });
});
