import { waitingMail } from '../../../src/application/mail/waiting-mail';
import { FakeCommune } from '../../support/fake-commune';

describe('waitingMail', () => {
  it('waitingMail: lines of all states, are those that have not left', () => {
    const commune = new FakeCommune();
    const states = ['QUEUED', 'SENDING', 'SENT', 'DEFERRED', 'FAILED'];
    commune.book.type('outbox', ...states.map((state) => ({ key: state, kind: 'LAG', state })));
    expect(waitingMail(commune.book).map(({ key }) => key)).toEqual(['QUEUED', 'SENDING', 'DEFERRED', 'FAILED']);
  });
});
