import { LIST_TAB } from '../../src/text/care/village-list-words';
import { newCommune, type Commune } from './support/installed';
import { paste } from './support/paste';

/** What a person at the keyboard answers, in order; null = Cancel. */
const guide = (commune: Commune, answers: readonly (string | null)[] = []): string => {
  commune.world.takeDialogs();
  commune.world.answerDialogs(answers.map((text) => (text === null ? { button: 'CANCEL', text: '' } : { button: 'OK', text })));
  commune.click('guideSetUp');
  return commune.world.takeDialogs().map(({ text }) => text).join('\n---\n');
};

const LIST = [['Thôn Đông', '812', '640', '790', 'dong@example.vn'], ['Thôn Tây', '500', '400', '480', '']];
const ALL_ANSWERS = ['', 'Xã Thử', '31/08/2026', '62,5', '10', '20', '30', '40', 'congan@example.vn', 'vhxh@example.vn', 'tramyte@example.vn', 'lanhdao@example.vn', ''];

/** The list is pasted and nothing has been asked yet. */
const pasted = (list = LIST): Commune => {
  const commune = newCommune();
  guide(commune);
  paste(commune, list);
  return commune;
};

const valueOf = (commune: Commune, key: string): unknown => commune.desk.rows('settings').find(({ cells }) => cells['key'] === key)?.cells['value'];

describe('guideSetUp', () => {
  it('guideSetUp: in a new book, makes the tabs and asks for the list of villages first', () => {
    const commune = newCommune();
    expect([guide(commune), commune.operations.sheets.some(({ title }) => title === LIST_TAB)]).toEqual([expect.stringContaining('Chưa có thôn nào'), true]);
  });

  it('guideSetUp: all questions answered, ends with «sẵn sàng» and a form for each village', () => {
    const commune = pasted();
    const said = guide(commune, ALL_ANSWERS);
    expect([said, commune.world.state.forms.size]).toEqual([expect.stringContaining('SẴN SÀNG'), 3]);
  });

  it('guideSetUp: the answers, stand where a clerk would have typed them', () => {
    const commune = pasted();
    guide(commune, ALL_ANSWERS);
    expect(['communeName', 'baselineDate', 'baseline.VNEID_L2', 'mailEnabled'].map((key) => valueOf(commune, key))).toEqual(['Xã Thử', '31/08/2026', '62,5', 'có']);
  });

  it('guideSetUp: stopped after the second answer, goes on with the third question', () => {
    const commune = pasted();
    const stopped = guide(commune, ['', 'Xã Thử', '31/08/2026', null]);
    const again = guide(commune, [null]);
    expect([stopped.includes('Đã dừng ở đây'), again.includes('Tên xã'), again.includes('tỷ lệ ban đầu')]).toEqual([true, false, true]);
  });

  it('guideSetUp: everything left out, sets up and lists what is missing', () => {
    const commune = pasted([['Thôn Đông', '812', '640', '790', '']]);
    const said = guide(commune);
    expect([said, commune.world.state.forms.size]).toEqual([expect.stringMatching(/Chưa đủ để nói là sẵn sàng[^]*Chưa có hộp thư[^]*việc gửi thư đang tắt/), 2]);
  });

  it('guideSetUp: an answer that is no mailbox, is asked again', () => {
    const commune = pasted();
    const said = guide(commune, ['', '', '', 'không biết', null]);
    expect([said.includes('Chưa đọc được câu trả lời này'), commune.desk.rows('agencies').some(({ cells }) => cells['mailbox'] === 'không biết')]).toEqual([true, false]);
  });

  it('guideSetUp: a village without counts, is asked for the groups it lacks', () => {
    const commune = pasted([['Thôn Đông', '', '', '', '']]);
    guide(commune, ['', '', '', '812 640 790', null]);
    expect(commune.desk.rows('denominators').map(({ cells }) => [cells['group'], cells['count']])).toEqual([['SIX_PLUS', 812], ['ADULT', 640], ['HEALTH', 790]]);
  });

  it('guideSetUp: run again when all is there, asks nothing and says «sẵn sàng»', () => {
    const commune = pasted();
    guide(commune, ALL_ANSWERS);
    const again = guide(commune);
    expect([again.includes('(Còn'), again.includes('SẴN SÀNG')]).toEqual([false, true]);
  });

  it('guideSetUp: forty villages, goes on in later runs and ends ready', () => {
    const commune = pasted(Array.from({ length: 40 }, (_, index) => [`Thôn ${index + 1}`, '812', '640', '790', '']));
    const first = guide(commune, ALL_ANSWERS);
    for (let minutes = 0; minutes < 60; minutes += 10) commune.pass(10);
    expect([first.includes('Phần còn lại sẽ tự làm tiếp') || first.includes('SẴN SÀNG'), guide(commune).includes('SẴN SÀNG'), commune.world.state.forms.size]).toEqual([true, true, 41]);
  });
});
