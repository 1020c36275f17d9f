import { findProblems } from '../../src/application/find-problems';
import { FakeCommune } from '../support/fake-commune';

describe('findProblems', () => {
  it('findProblems: a commune in order, has mail off and nothing else', () => {
    expect(findProblems(new FakeCommune().services)).toMatchObject({
      problems: [], withoutMailbox: [], withoutDenominator: [], mailOff: true, brokenRow: null, differences: [], doubts: [], sameNames: [],
    });
  });

  it('findProblems: an agency without mailbox, is named', () => {
    const commune = new FakeCommune();
    commune.book.retype('agencies', 2, { mailbox: '' });
    expect(findProblems(commune.services).withoutMailbox).toEqual(['Công an xã']);
  });

  it('findProblems: a village that lacks a denominator, is named', () => {
    const commune = new FakeCommune();
    commune.book.retype('denominators', 2, { group: 'KHAC' });
    expect(findProblems(commune.services).withoutDenominator).toEqual(['Thôn QN-01 (QN-01)']);
  });

  it('findProblems: a village that inherits from merged ones, needs none of its own', () => {
    const commune = new FakeCommune();
    commune.book.type('villages', { id: 'QN-31', name: 'Thôn Mới' });
    commune.book.retype('villages', 2, { mergedInto: 'QN-31' });
    expect(findProblems(commune.services).withoutDenominator).toEqual([]);
  });

  it('findProblems: a ledger row touched by hand, is named', () => {
    const commune = new FakeCommune();
    commune.send('QN-01', { VNEID_L2: '520' });
    commune.run();
    commune.book.retype('ledger', 2, { VNEID_L2: 521 });
    expect(findProblems(commune.services).brokenRow).toBe(2);
  });

  it('findProblems: a question whose column is gone, is named with its village', () => {
    const commune = new FakeCommune();
    commune.linked('QN-02').header[2] = 'Câu hỏi khác';
    expect(findProblems(commune.services).differences).toMatchObject([{ code: 'UNREAD', villageId: 'QN-02' }]);
  });
});
