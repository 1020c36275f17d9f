import { keepChecks, type KeptOutcome } from '../../../src/application/self-check/keep-checks';
import { MEMORY_KEYS } from '../../../src/application/memory';
import type { CheckLine } from '../../../src/domain/notices/check-line';
import { CHECK_STATES } from '../../../src/text/self-check/check-lines';
import { at, FakeCommune } from '../../support/fake-commune';

const CLOSED: CheckLine = { code: 'FORMS', state: 'WRONG', name: 'Biểu mẫu', sentences: ['Biểu mẫu của QN-01 đang đóng.'] };
const CLERKS: CheckLine = { code: 'REGISTRY', state: 'WRONG', name: 'Danh mục', sentences: ['Chưa có hộp thư.'] };
const UNSEEN: CheckLine = { code: 'TRIGGERS', state: 'UNSEEN', name: 'Việc tự động', sentences: ['Không xem được.'] };

const commune = (settings = { mailEnabled: 'có' }): FakeCommune => {
  const made = new FakeCommune({ settings });
  made.memory.values.set(MEMORY_KEYS.installer, 'chu@example.vn');
  return made;
};

const keep = (made: FakeCommune, ...lines: CheckLine[]): KeptOutcome => {
  made.lock.held = false;
  return keepChecks(made.services, lines, CHECK_STATES);
};

const letters = (made: FakeCommune): unknown[] => made.outbox.filter(({ kind }) => kind === 'HEALTH').map(({ to, state }) => [to, state]);

describe('keepChecks', () => {
  it('keepChecks: run again, replaces the lines of before', () => {
    const made = commune();
    keep(made, CLOSED, UNSEEN);
    keep(made, UNSEEN);
    expect(made.book.rows('checks').map(({ cells }) => [cells['code'], cells['state']])).toEqual([['TRIGGERS', 'chưa xem được']]);
  });

  it('keepChecks: something that stops figures, is told to the installer once', () => {
    const made = commune();
    const outcomes = [keep(made, CLOSED), keep(made, CLOSED)];
    expect([outcomes, letters(made)]).toEqual([['BANNER_CHANGED', 'KEPT'], [[['chu@example.vn'], 'QUEUED']]]);
  });

  it('keepChecks: the same after a week, is told again', () => {
    const made = commune();
    keep(made, CLOSED);
    made.now = at('2026-09-08', 8);
    keep(made, CLOSED);
    expect(letters(made).length).toBe(2);
  });

  it.each([['the clerk’s own work', CLERKS], ['what could not be seen', UNSEEN]])('keepChecks: %s, is in the tab and in no letter', (_name, line) => {
    const made = commune();
    expect([keep(made, line), letters(made), made.book.rows('checks').length]).toEqual(['KEPT', [], 1]);
  });

  it('keepChecks: mail is off, writes the tab and no letter', () => {
    const made = commune({ mailEnabled: 'không' });
    expect([keep(made, CLOSED), letters(made)]).toEqual(['BANNER_CHANGED', []]);
  });

  it('keepChecks: another run holds the lock, writes nothing', () => {
    const made = commune();
    made.lock.held = true;
    expect([keepChecks(made.services, [CLOSED], CHECK_STATES), made.book.rows('checks')]).toEqual(['BUSY', []]);
  });
});
