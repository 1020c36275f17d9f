import { FakeCommune } from '../../support/fake-commune';

const afterSending = (answers: Record<string, string>, mailEnabled = 'có'): FakeCommune => {
  const commune = new FakeCommune({ settings: { mailEnabled }, reporters: 'thon@example.vn' });
  commune.send('QN-01', answers);
  commune.run();
  return commune;
};

describe('returnedLine', () => {
  it('RETURNED: a held report, goes to its sender under the report’s own key', () => {
    const commune = afterSending({ VNEID_L2: 'nhiều', email: 'Thon@example.vn' });
    expect(commune.outbox).toMatchObject([{ kind: 'RETURNED', to: ['thon@example.vn'], key: `RETURNED|${commune.ledger[0]?.entry.key}` }]);
  });

  it('RETURNED: an empty report, goes to its sender', () => {
    expect(afterSending({ email: 'thon@example.vn' }).outbox).toHaveLength(1);
  });

  it('RETURNED: a report in order, is not answered', () => {
    expect(afterSending({ VNEID_L2: '5', email: 'thon@example.vn' }).outbox).toEqual([]);
  });

  it('RETURNED: a sender nobody knows the address of, gets none', () => {
    expect(afterSending({ VNEID_L2: 'nhiều' }).outbox).toEqual([]);
  });

  it('RETURNED: mail switched off, is not queued', () => {
    expect(afterSending({ VNEID_L2: 'nhiều', email: 'thon@example.vn' }, 'không').outbox).toEqual([]);
  });

  it('RETURNED: a held report sent back, brings its sender one more letter with the reason', () => {
    const commune = afterSending({ VNEID_L2: 'nhiều', email: 'thon@example.vn' });
    commune.book.retype('review', 2, { verdict: 'Trả lại', verdictReason: 'Số này của tuần trước.' });
    commune.run();
    commune.book.retype('review', 2, { doneAt: '' });
    commune.run();
    const letters = commune.outbox.slice(1);
    expect([letters.length, letters[0]?.text]).toEqual([1, expect.stringContaining('Số này của tuần trước.')]);
  });

  it('RETURNED: a held report approved, brings no letter', () => {
    const commune = afterSending({ VNEID_L2: 'nhiều', DIGITAL_SKILLS: '5', email: 'thon@example.vn' });
    commune.book.retype('review', 2, { verdict: 'Duyệt' });
    commune.run();
    expect(commune.outbox).toHaveLength(1);
  });
});
