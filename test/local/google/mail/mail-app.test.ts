import { START, evaluate, failure, testWorld } from '../../support/test-world';

test('MailApp.sendEmail: object form, kept with sender and time', () => {
  const world = testWorld("function main() { MailApp.sendEmail({ to: 'a@x.vn, b@x.vn', cc: 'c@x.vn', subject: 'Chào', body: 'Nội dung', htmlBody: '<p>Nội dung</p>', name: 'Xã', replyTo: 'r@x.vn' }); }");
  world.run('main', 'MENU');
  expect(world.state.mails).toMatchObject([{ id: 1, sender: 'chu@example.vn', senderName: 'Xã', to: ['a@x.vn', 'b@x.vn'], cc: ['c@x.vn'], bcc: [], html: '<p>Nội dung</p>', replyTo: 'r@x.vn' }]);
});

test('MailApp.sendEmail: three texts and options, the same message', () => {
  const world = testWorld("function main() { MailApp.sendEmail('a@x.vn', 'Chào', 'Nội dung', { name: 'Xã' }); }");
  world.run('main', 'MENU');
  expect(world.state.mails).toMatchObject([{ to: ['a@x.vn'], subject: 'Chào', text: 'Nội dung', senderName: 'Xã' }]);
});

test.each([
  ['no recipient', "MailApp.sendEmail('', 's', 'b')", 'Failed to send email: no recipient'],
  ['bad address', "MailApp.sendEmail('x', 's', 'b')", 'Invalid email: x'],
  ['51 recipients', "MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => `a${i}@x.vn`).join(), 's', 'b')", 'Đã vượt quá giới hạn: Người nhận email trên mỗi thư.'],
  ['body of 201 KB', "MailApp.sendEmail('a@x.vn', 's', 'b'.repeat(201 * 1024))", 'Limit Exceeded: Email Body Size.'],
  ['subject of 251 characters', "MailApp.sendEmail('a@x.vn', 's'.repeat(251), 'b')", 'Argument too large: subject'],
  ['number as body', "MailApp.sendEmail('a@x.vn', 's', 5)", "The parameters (String,String,number) don't match the method signature for MailApp.sendEmail."],
])('MailApp.sendEmail: %s, refused', (_, body, text) => {
  expect(failure(body)).toBe(`Exception: ${text}`);
});

test('MailApp.sendEmail: option that is not modelled, throws by name', () => {
  expect(failure("MailApp.sendEmail({ to: 'a@x.vn', subject: 's', body: 'b', noReply: true })")).toMatch(/noReply is not modelled/u);
});

const TWENTY = "MailApp.sendEmail(Array.from({ length: 20 }, (_, i) => `a${i}@x.vn`).join(), 's', 'b');";

test('MailApp.getRemainingDailyQuota: 40 recipients written to, 60 left', () => {
  expect(evaluate(`${TWENTY}${TWENTY} return MailApp.getRemainingDailyQuota();`)).toBe(60);
});

test('MailApp.sendEmail: 101st recipient of a day, refused and nothing kept', () => {
  const world = testWorld(`function main() { ${TWENTY.repeat(6)} }`);
  const { record } = world.run('main', 'MENU');
  expect([record.error, world.state.mails.length]).toEqual(['Exception: Service invoked too many times for one day: email.', 5]);
});

test('MailApp.getRemainingDailyQuota: 24 hours after the first message, full again', () => {
  const world = testWorld(`function main() { ${TWENTY} } function left() { return MailApp.getRemainingDailyQuota(); }`);
  world.run('main', 'MENU');
  world.advanceTo(START + 24 * 3_600_000 - 60_000);
  const before = world.run('left', 'MENU').value;
  world.advanceTo(START + 24 * 3_600_000 + 60_000);
  expect([before, world.run('left', 'MENU').value]).toEqual([80, 100]);
});

test('World.arm: mail-quota, that many recipients left until the window ends', () => {
  const world = testWorld('function left() { return MailApp.getRemainingDailyQuota(); }');
  world.arm({ fault: 'mail-quota', left: 3 });
  const during = world.run('left', 'MENU').value;
  world.advanceTo(START + 25 * 3_600_000);
  expect([during, world.run('left', 'MENU').value]).toEqual([3, 100]);
});
