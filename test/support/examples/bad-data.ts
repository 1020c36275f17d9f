import { chanceOf } from './chance';
import { AGENCIES, illustrativeVillages } from './illustrative-villages';

/** Every way in which a report can be wrong, one after the other, and what people decide about it. */
type Answers = Readonly<Record<string, string>>;

const submit = (at: string, village: number, answers: Answers, from = `thon${village}@example.vn`) => ({
  at: `2026-${at}+07:00`,
  do: 'submit',
  village: `QN-${String(village).padStart(2, '0')}`,
  from,
  answers,
});

/** Steady weeks of village 1, so that its later leap stands out. */
const steady = ['08-07', '08-14', '08-21', '08-28', '09-04', '09-11'].map((day, week) =>
  submit(`${day}T09:00:00`, 1, { VNEID_L2: String(200 + 6 * week), DIGITAL_SIGNATURE: String(40 + 2 * week) }),
);

export const badData = () => {
  const villages = illustrativeVillages(chanceOf(7), 6);
  const [first, second, third, fourth, fifth, sixth] = villages;
  const events = [
    ...steady,
    submit('08-14T10:00:00', 2, { VNEID_L2: '1.234' }),
    submit('08-14T10:05:00', 2, { VNEID_L2: '~120', DIGITAL_SIGNATURE: '50 người' }),
    submit('08-14T10:10:00', 2, { VNEID_L2: '１２０', DIGITAL_SIGNATURE: ' 50 ' }),
    submit('08-14T10:15:00', 2, { VNEID_L2: '120', DIGITAL_SIGNATURE: '50' }),
    submit('08-14T10:20:00', 2, { reason: 'chưa có số', difficulty: '=HYPERLINK("http://example.vn";"bấm")' }),
    submit('08-14T11:00:00', 3, { DIGITAL_SIGNATURE: '99999' }),
    submit('08-14T11:05:00', 3, { VNEID_L2: '300' }, 'nguoila@example.vn'),
    submit('08-14T11:10:00', 3, { asOf: '2026-12-01', VNEID_L2: '300' }),
    submit('08-14T11:15:00', 3, { asOf: '2025-06-01', VNEID_L2: '300' }),
    submit('08-14T11:20:00', 3, { asOf: '31/02/2026', VNEID_L2: '300' }),
    submit('08-14T11:25:00', 3, { asOf: '13/8/2026', VNEID_L2: '300', HEALTH_RECORD: '0' }),
    submit('08-15T09:00:00', 4, { VNEID_L2: '310', HEALTH_RECORD: '77' }),
    submit('08-20T09:00:00', 4, { VNEID_L2: '305' }),
    submit('08-20T09:30:00', 4, { VNEID_L2: '305', reason: 'Hai người chuyển đi, liên hệ 0912345678' }),
    submit('08-27T09:00:00', 4, { VNEID_L2: '300' }),
    submit('08-28T09:00:00', 4, { asOf: '2026-08-13', VNEID_L2: '400' }),
    submit('08-20T15:00:00', 5, { asOf: '2026-08-19', VNEID_L2: '150' }),
    submit('08-20T15:30:00', 6, { HEALTH_RECORD: '42' }),
    submit('09-18T09:00:00', 1, { VNEID_L2: '330', DIGITAL_SIGNATURE: '52' }),
  ];
  const at = (predicate: (event: (typeof events)[number]) => boolean): number => events.findIndex(predicate);
  const tooMany = at((event) => event.answers['DIGITAL_SIGNATURE'] === '99999');
  const lower = at((event) => event.village === 'QN-04' && event.answers['VNEID_L2'] === '300');
  const stranger = at((event) => event.from === 'nguoila@example.vn');
  const edited = at((event) => event.village === 'QN-05');
  return {
    name: 'Dữ liệu xấu: mọi lỗi nhập liệu và cách xử lý (dữ liệu minh họa)',
    start: '2026-08-03T07:00:00+07:00',
    end: '2026-09-21T09:00:00+07:00',
    account: 'gmail',
    locale: 'vi',
    agencies: AGENCIES,
    villages: [
      first,
      second,
      third,
      fourth,
      { ...fifth, validFrom: '2026-08-10' },
      { ...sixth, eligible: { SIX_PLUS: sixth?.eligible.SIX_PLUS, ADULT: sixth?.eligible.ADULT } },
    ],
    events: [
      ...events,
      { at: '2026-08-17T09:00:00+07:00', do: 'verdict', submission: tooMany, verdict: 'Trả lại', reason: 'Quá số người trưởng thành của thôn' },
      { at: '2026-08-17T09:05:00+07:00', do: 'verdict', submission: stranger, verdict: 'Duyệt', reason: 'Đã gọi xác minh' },
      { at: '2026-08-28T08:00:00+07:00', do: 'verdict', submission: lower, verdict: 'Duyệt', reason: 'Đã kiểm tra sổ' },
      { at: '2026-08-20T16:00:00+07:00', do: 'edit', village: 'QN-05', of: edited, answers: { VNEID_L2: '155', DIGITAL_SKILLS: '12' } },
      submit('08-20T16:30:00', 5, { asOf: '2026-08-05', VNEID_L2: '140' }),
      { at: '2026-08-24T08:00:00+07:00', do: 'eligible', village: 'QN-06', group: 'HEALTH', count: 610, from: '2026-08-24', source: 'Trạm Y tế' },
      submit('08-27T15:30:00', 6, { HEALTH_RECORD: '45' }),
    ],
  };
};
