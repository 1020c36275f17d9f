import { NOTICE_STATE_LEGEND } from '../../../src/text/master-sheet/notice-words';
import { HEADERS } from '../../../src/text/tabs';
import { installed, type Commune } from '../support/installed';

const REVIEW_NAMES = ['Mã báo cáo', 'Thôn'];

const headers = (commune: Commune) => commune.tab(commune.operations, 'outbox').rows[0] ?? [];

const stateNote = (commune: Commune) => headers(commune).find((cell) => cell?.value === 'Trạng thái')?.note;

describe('tabs of the operations book', () => {
  it('Cần xử lý: columns up to the village, stay in sight', () => {
    const commune = installed();
    expect(HEADERS.review.slice(0, commune.tab(commune.operations, 'review').frozenColumns)).toEqual(REVIEW_NAMES);
  });

  it('Cần xử lý: the key among them, leaves the room to the village', () => {
    const commune = installed();
    expect(commune.tab(commune.operations, 'review').columnWidths[0]).toBe(60);
  });

  it('Nhật ký thư: head of the states, says what each code means', () => {
    expect(stateNote(installed())).toBe(NOTICE_STATE_LEGEND);
  });

  it('Nhật ký thư: column moved by a person, explained where it stands', () => {
    const commune = installed();
    const { id } = commune.tab(commune.operations, 'outbox');
    commune.world.typeInto(commune.operations.id, id, 1, HEADERS.outbox.indexOf('Trạng thái') + 1, 'Việc khác');
    commune.world.typeInto(commune.operations.id, id, 1, HEADERS.outbox.length + 3, 'Trạng thái');
    commune.click('setUp');
    expect(stateNote(commune)).toBe(NOTICE_STATE_LEGEND);
  });
});
