import { ANSWER_TITLES } from '../../../src/text/forms/answer-form-view';
import { ANSWER_WORDS } from '../../../src/text/tabs';
import { FakeCommune, at, serialOf } from '../../support/fake-commune';
import { MEMORY_KEYS } from '../../../src/application/memory';

const FORM = { formId: 'f', formUrl: 'https://forms.test/tra-loi', sheetId: 9, entries: { agency: '11', noticeKey: '22', answer: '33' } };

/** A commune whose police are behind and were told so on Friday. */
const told = (settings = {}): FakeCommune => {
  const commune = new FakeCommune({ settings: { mailEnabled: 'có', 'baseline.VNEID_L2': '80', ...settings } });
  commune.book.linked.set('tra loi', { header: ['Dấu thời gian', ...Object.values(ANSWER_TITLES)], rows: [] });
  commune.memory.values.set(MEMORY_KEYS.watermarks, JSON.stringify({ 'QN-01': 1, 'QN-02': 1, 'tra loi': 1 }));
  commune.memory.values.set(MEMORY_KEYS.answerForm, JSON.stringify(FORM));
  commune.send('QN-01', { VNEID_L2: '300' });
  commune.send('QN-02', { VNEID_L2: '300' });
  commune.run();
  commune.now = at('2026-09-04', 17, 5);
  commune.run();
  return commune;
};

const weekly = (commune: FakeCommune, fridays: readonly string[]): FakeCommune => {
  for (const friday of fridays) {
    commune.now = at(friday, 17, 5);
    commune.run();
  }
  return commune;
};

const reply = (commune: FakeCommune, answer: string, text = ''): void => {
  const digest = commune.outbox.find(({ kind }) => kind === 'LAG')?.key ?? '';
  commune.now = at('2026-09-07', 9);
  commune.linked('tra loi').rows.push([serialOf(commune.now), answer, text, '', 'Công an xã', digest]);
  commune.run();
};

const FRIDAYS = ['2026-09-11', '2026-09-18', '2026-09-25', '2026-10-02', '2026-10-09'];
const kinds = (commune: FakeCommune, kind: string): string[] => commune.outbox.filter((line) => line.kind === kind).map(({ periodId }) => periodId);

describe('answers of agencies', () => {
  it.each(ANSWER_WORDS)('digest: links to the form with its own mark and «%s» filled in', (answer) => {
    expect(told().mailer.sent.map(({ text }) => text).join()).toContain(
      `https://forms.test/tra-loi?usp=pp_url&entry.11=${encodeURIComponent('Công an xã')}&entry.22=${encodeURIComponent('LAG|CONG_AN_XA|VNEID_L2|2026-W36')}&entry.33=${encodeURIComponent(answer)}\n`,
    );
  });

  it('takeIn: an answer, stands in «Giải trình» once however often it is read', () => {
    const commune = told();
    reply(commune, 'đã có biện pháp', 'Mở thêm điểm hỗ trợ');
    commune.memory.values.set(MEMORY_KEYS.day, '');
    commune.run();
    expect(commune.book.rows('answers').map(({ cells }) => [cells['agency'], cells['period'], cells['answer'], cells['text']])).toEqual([
      ['CONG_AN_XA', '2026-W36', 'đã có biện pháp', 'Mở thêm điểm hỗ trợ'],
    ]);
  });

  it('closing: unanswered, repeats every week and escalates after two digests', () => {
    const commune = weekly(told(), FRIDAYS.slice(0, 2));
    expect([kinds(commune, 'LAG').length, kinds(commune, 'ESCALATION')]).toEqual([3, ['2026-W38']]);
  });

  it('closing: answered, repeats after four weeks and does not escalate', () => {
    const commune = told();
    reply(commune, 'đã nhận');
    weekly(commune, FRIDAYS);
    expect([kinds(commune, 'LAG'), kinds(commune, 'ESCALATION')]).toEqual([['2026-W36', '2026-W40'], []]);
  });

  it('takeIn: «số liệu sai», opens one line in «Cần xử lý» that any decision closes', () => {
    const commune = told();
    reply(commune, 'số liệu sai', 'Thực tế 320 người');
    commune.book.retype('review', 2, { verdict: 'Duyệt' });
    commune.run();
    expect(commune.book.rows('review').map(({ cells }) => [cells['village'], cells['figures'], cells['doneAt'] !== undefined])).toEqual([
      ['Công an xã', 'Thực tế 320 người', true],
    ]);
  });
});
