import { readScenario } from '../../../../local/scenario/file/read-scenario';

const VILLAGE = { id: 'QN-01', name: 'Thôn 1', reporters: ['t1@example.vn'], eligible: { SIX_PLUS: 812, ADULT: 640, HEALTH: 790 } };
const SUBMIT = { at: '2026-09-04T16:05:00+07:00', do: 'submit', village: 'QN-01', from: 't1@example.vn', answers: { VNEID_L2: '520' } };
const scenario = (changes: object) => ({
  name: 'thử',
  start: '2026-08-31T07:00:00+07:00',
  end: '2026-09-21T09:00:00+07:00',
  villages: [VILLAGE],
  events: [SUBMIT],
  ...changes,
});

const sentence = (changes: object): string => {
  const read = readScenario(JSON.stringify(scenario(changes)));
  return read.ok ? 'ok' : read.sentence;
};

const withEvent = (event: object): string => sentence({ events: [SUBMIT, { at: '2026-09-05T08:00:00+07:00', ...event }] });

describe('readScenario', () => {
  test('a sound file: read, with defaults', () => {
    const read = readScenario(JSON.stringify(scenario({})));
    expect(read).toMatchObject({ ok: true, scenario: { account: 'gmail', locale: 'vi', agencies: {}, settings: {} } });
  });

  test('a remark: passed over', () => expect(sentence({ _ghiChu: 'x', '//': 'y' })).toBe('ok'));

  test('a syntax error: line and column', () => {
    expect(readScenario('{\n  "name": "a",\n  oops }')).toEqual({ ok: false, sentence: 'dòng 3, cột 3: không đúng cú pháp JSON' });
  });

  test.each<[string, object, string]>([
    ['unknown part', { vilages: [] }, 'vilages: không có mục vilages'],
    ['end before start', { end: '2026-08-01T00:00:00+07:00', events: [] }, 'end: kết thúc trước khi bắt đầu (start)'],
    ['no villages', { villages: undefined }, 'villages: thiếu mục này'],
    ['village twice', { villages: [VILLAGE, VILLAGE] }, 'villages[1].id: mã thôn QN-01 bị trùng'],
    ['unknown setting', { settings: { riskPoint: 3 } }, 'settings.riskPoint: không có tham số riskPoint'],
    ['a setting that is no day', { settings: { baselineDate: '2026-09-31' } }, 'settings.baselineDate: phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2026-09-14 (đang là «2026-09-31»)'],
    ['unknown agency', { agencies: { SO_Y_TE: ['a@b.vn'] } }, 'agencies.SO_Y_TE: không có cơ quan SO_Y_TE'],
    ['unknown criterion', { baseline: { VNEID: 3 } }, 'baseline.VNEID: không có tiêu chí VNEID'],
    ['unknown account', { account: 'yahoo' }, 'account: không có lựa chọn «yahoo» (có: gmail, workspace)'],
    ['no offset', { start: '2026-08-31T07:00:00' }, 'start: phải là thời điểm ISO 8601 có múi giờ, ví dụ 2026-08-31T07:00:00+07:00 (đang là «2026-08-31T07:00:00»)'],
    ['a count with a fraction', { villages: [{ ...VILLAGE, eligible: { ADULT: 1.5 } }] }, 'villages[0].eligible.ADULT: phải là số nguyên'],
  ])('%s: named', (_, changes, expected) => expect(sentence(changes)).toBe(expected));

  test.each<[string, object, string]>([
    ['unknown kind', { do: 'dance' }, 'events[1].do: không có loại sự kiện dance (có: submit, edit, fault, eligible, merge, rename, split, import, official, week, milestones, draw, verdict, duty, answer, setting, menu)'],
    ['no kind', {}, 'events[1].do: thiếu mục này'],
    ['split into a village that there is', { do: 'split', village: 'QN-01', from: '2026-09-04', into: [{ id: 'QN-41', name: 'A' }, { id: 'QN-01', name: 'B' }] }, 'events[1].into[1].id: mã thôn QN-01 đã dùng'],
    ['imported row of no village', { do: 'import', rows: [{ village: 'QN-99', asOf: '2026-08-14' }] }, 'events[1].rows[0].village: không có thôn QN-99'],
    ['unknown village', { do: 'submit', village: 'QN-99' }, 'events[1].village: không có thôn QN-99'],
    ['unknown field', { do: 'submit', village: 'QN-01', answers: { VNEID: '1' } }, 'events[1].answers.VNEID: không có ô biểu mẫu VNEID'],
    ['edit of nothing', { do: 'edit', of: 7, answers: {} }, 'events[1].of: events[7] không phải là lần gửi (submit) trước đó'],
    ['verdict on itself', { do: 'verdict', submission: 1, verdict: 'Duyệt' }, 'events[1].submission: events[1] không phải là lần gửi (submit) trước đó'],
    ['unknown verdict', { do: 'verdict', submission: 0, verdict: 'ừ' }, 'events[1].verdict: phải là «Duyệt» hoặc «Trả lại»'],
    ['unknown fault', { do: 'fault', fault: 'fire' }, 'events[1].fault: không có sự cố fire'],
    ['a call number of zero', { do: 'fault', fault: 'kill', call: 0 }, 'events[1].call: phải là số thứ tự lệnh gọi, từ 1'],
    ['unknown group', { do: 'eligible', village: 'QN-01', group: 'OLD', count: 3 }, 'events[1].group: không có nhóm dân số OLD'],
    ['an impossible day', { do: 'eligible', village: 'QN-01', group: 'ADULT', count: 3, from: '2026-02-30' }, 'events[1].from: phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2026-09-14 (đang là «2026-02-30»)'],
    ['merger into a known id', { do: 'merge', villages: ['QN-01'], into: { id: 'QN-01', name: 'x' }, from: '2026-09-14' }, 'events[1].into.id: mã thôn QN-01 đã dùng'],
    ['before the start', { do: 'menu', item: 'recompute', at: '2026-08-01T00:00:00+07:00' }, 'events[1].at: trước khi bắt đầu (start)'],
    ['after the end', { do: 'menu', item: 'recompute', at: '2026-12-01T00:00:00+07:00' }, 'events[1].at: sau khi kết thúc (end)'],
  ])('event, %s: named', (_, event, expected) => expect(withEvent(event)).toBe(expected));

  test('a village born of an earlier merger: known', () => {
    const merge = { at: '2026-09-05T08:00:00+07:00', do: 'merge', villages: ['QN-01'], into: { id: 'QN-31', name: 'Thôn Mới' }, from: '2026-09-06' };
    expect(sentence({ events: [merge, { ...SUBMIT, at: '2026-09-07T08:00:00+07:00', village: 'QN-31' }] })).toBe('ok');
  });
});
