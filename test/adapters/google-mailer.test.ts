import { installed, type Commune } from './support/installed';

/** A report that cannot be read, from a listed reporter, with mail switched on. */
const returned = (replyTo = ''): Commune => {
  const commune = installed();
  commune.clerk.setting('mailEnabled', true);
  if (replyTo !== '') commune.clerk.setting('replyTo', replyTo);
  commune.send('QN-01', { VNEID_L2: 'nhiều' });
  commune.pass(11);
  return commune;
};

describe('google mailer', () => {
  it('send: a returned report, leaves as text and HTML to its sender', () => {
    expect(returned().world.state.mails).toMatchObject([{ to: ['t1@example.vn'], text: expect.stringContaining('Kính gửi'), html: expect.stringContaining('<') }]);
  });

  it('send: a reply address in the settings, is carried', () => {
    expect(returned('vp@example.vn').world.state.mails[0]?.replyTo).toBe('vp@example.vn');
  });

  it('send: the sender’s name, is the commune’s', () => {
    expect(returned().world.state.mails[0]?.senderName).toBe('xã Quảng Ngọc');
  });

  it('remaining: quota used up, leaves the mail waiting and visible', () => {
    const commune = installed();
    commune.clerk.setting('mailEnabled', true);
    commune.world.arm({ fault: 'mail-quota', left: 0 });
    commune.send('QN-01', { VNEID_L2: 'nhiều' });
    expect([commune.world.state.mails, commune.desk.rows('outbox')[0]?.cells['state']]).toEqual([[], 'DEFERRED']);
  });
});
