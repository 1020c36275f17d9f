import { previewMail } from '../../../src/application/mail/preview-mail';
import { at, FakeCommune } from '../../support/fake-commune';

/** Both villages far below plan, the closing come and evaluated with mail off. */
const behind = (mailEnabled: string, quota = 100): FakeCommune => {
  const commune = new FakeCommune({ settings: { mailEnabled, 'baseline.VNEID_L2': '80' } });
  commune.mailer.quota = quota;
  commune.send('QN-01', { VNEID_L2: '300' });
  commune.send('QN-02', { VNEID_L2: '300' });
  commune.run();
  commune.now = at('2026-09-04', 17, 5);
  commune.run();
  return commune;
};

describe('previewMail', () => {
  it('previewMail: mail off, tells what would go if it were on', () => {
    expect(previewMail(behind('không').services).due.map(({ kind }) => kind)).toEqual(['LAG', 'SUMMARY']);
  });

  it('previewMail: everything sent, tells of nothing', () => {
    const { due, waiting } = previewMail(behind('có').services);
    expect([due, waiting]).toEqual([[], []]);
  });

  it('previewMail: letters that the next run withdraws, stand apart from those that wait', () => {
    const commune = behind('có', 0);
    commune.now = at('2026-09-11', 17, 5);
    const { waiting, overtaken } = previewMail(commune.services);
    commune.run();
    const withdrawn = commune.outbox.filter(({ state }) => state === 'WITHDRAWN').map(({ key }) => key);
    expect([waiting, overtaken.map(({ key }) => key), withdrawn.length]).toEqual([[], withdrawn, 2]);
  });

  it('previewMail: asked, writes and sends nothing', () => {
    const commune = behind('không');
    commune.gate.calls.length = 0;
    previewMail(commune.services);
    expect(commune.gate.calls).toEqual(['memory.all', 'book.read', 'mailer.remaining']);
  });
});
