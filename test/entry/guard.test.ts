import { guarded } from '../../src/entry/guard';
import { FakeCommune } from '../support/fake-commune';

const failing = (commune: FakeCommune, error: unknown): unknown => {
  try {
    return guarded(commune.services, 'sweep', () => {
      throw error;
    });
  } catch (thrown) {
    return thrown;
  }
};

describe('guarded', () => {
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('guarded: a run that ends well, gives its value and writes nothing', () => {
    const commune = new FakeCommune();
    expect([guarded(commune.services, 'sweep', () => 7), commune.book.rows('journal')]).toEqual([7, []]);
  });

  it('guarded: a run that throws, writes the journal', () => {
    const commune = new FakeCommune();
    failing(commune, new Error('hỏng'));
    expect(commune.book.rows('journal')[0]?.cells).toMatchObject({ at: '2026-09-01T08:00:00+07:00', what: 'sweep', outcome: 'FAILED', detail: expect.stringContaining('hỏng') });
  });

  it('guarded: a run that throws, throws on the same error', () => {
    const error = new Error('hỏng');
    expect(failing(new FakeCommune(), error)).toBe(error);
  });

  it('guarded: the journal cannot be written either, throws on the first error', () => {
    const commune = new FakeCommune();
    commune.gate.arm('KILL', 1);
    const error = new Error('hỏng');
    expect(failing(commune, error)).toBe(error);
  });

  it('guarded: a very long error, is cut to fit the journal', () => {
    const commune = new FakeCommune();
    failing(commune, 'x'.repeat(5000));
    expect(String(commune.book.rows('journal')[0]?.cells['detail'])).toHaveLength(2000);
  });
});
