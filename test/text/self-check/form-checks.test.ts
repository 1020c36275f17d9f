import { answersCheck, formsCheck, linksCheck, type FormsFound } from '../../../src/text/self-check/form-checks';

const found = (more: Partial<FormsFound> = {}): FormsFound => ({ closed: [], unlinked: [], unopened: [], missing: [], looked: 40, left: 0, unmade: [], isInstaller: true, ...more });

describe('formsCheck', () => {
  it('formsCheck: all looked at and open, is good and says how many', () => {
    expect(formsCheck(found())).toMatchObject({ state: 'GOOD', sentences: ['40 biểu mẫu đều đang mở.'] });
  });

  it.each([formsCheck, linksCheck, answersCheck])('%p: time ran out before all were looked at, is not called good', (check) => {
    expect(check(found({ looked: 30, left: 10 }))).toMatchObject({ state: 'UNSEEN', sentences: [expect.stringContaining('10 biểu mẫu')] });
  });

  it('formsCheck: one closed and time ran out, says both', () => {
    const { state, sentences } = formsCheck(found({ closed: ['QN-01'], left: 10 }));
    expect([state, sentences.length]).toEqual(['WRONG', 2]);
  });

  it('formsCheck: a form does not open for its owner, is lost', () => {
    expect(formsCheck(found({ unopened: ['QN-07'] }))).toMatchObject({ state: 'WRONG' });
  });

  it('formsCheck: a form does not open for somebody else, could not be seen', () => {
    expect(formsCheck(found({ unopened: ['QN-07'], isInstaller: false }))).toMatchObject({ state: 'UNSEEN' });
  });

  it('formsCheck: a village has no form yet, is named', () => {
    expect(formsCheck(found({ unmade: ['QN-31'] })).sentences.join()).toContain('QN-31');
  });
});
