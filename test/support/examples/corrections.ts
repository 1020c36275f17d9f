import { chanceOf } from './chance';
import { AGENCIES, illustrativeVillages } from './illustrative-villages';

/** Figures that are corrected, decided on and measured anew: every version stays, the right one counts. */
const submit = (at: string, village: number, answers: Readonly<Record<string, string>>) => ({
  at: `2026-${at}:00+07:00`, do: 'submit', village: `QN-0${village}`, from: `thon${village}@example.vn`, answers,
});

const figures = (vneid: number, signatures: number): Record<string, string> => ({ VNEID_L2: String(vneid), DIGITAL_SIGNATURE: String(signatures) });

export const corrections = () => ({
  name: 'Sửa số liệu, duyệt, trả lại, đổi mẫu số (dữ liệu minh họa)',
  start: '2026-08-31T07:00:00+07:00',
  end: '2026-10-05T09:00:00+07:00',
  account: 'gmail',
  locale: 'vi',
  agencies: AGENCIES,
  villages: illustrativeVillages(chanceOf(23), 5),
  events: [
    ...[1, 2, 3, 4, 5].map((village) => submit('09-03T15:00', village, figures(150 + village, 20 + village))),
    // The village notices a slip and sends again; the first version stays in the ledger.
    submit('09-03T16:00', 1, figures(157, 21)),
    ...[1, 2, 3, 4].map((village) => submit('09-10T15:00', village, figures(170 + village, 30 + village))),
    // A fall: held without a reason, accepted with one.
    submit('09-10T15:30', 5, { VNEID_L2: '140' }),
    { at: '2026-09-11T09:00:00+07:00', do: 'verdict', submission: 10, verdict: 'Trả lại', reason: 'Xin ghi lý do giảm.' },
    submit('09-11T10:00', 5, { VNEID_L2: '140', reason: 'Tuần trước nhập nhầm số của thôn bên' }),
    // An edit that arrives together with a new answer of another village.
    submit('09-17T15:00', 1, figures(190, 40)),
    { at: '2026-09-17T16:00:00+07:00', do: 'edit', of: 13, answers: { VNEID_L2: '191' } },
    submit('09-17T16:00', 2, figures(192, 41)),
    // A late correction of an old period: above the later one, accepted and flagged.
    submit('09-18T09:00', 3, { asOf: '2026-09-10', VNEID_L2: '175' }),
    submit('09-18T10:00', 3, { VNEID_L2: '174', reason: 'Hai người chuyển đi' }),
    submit('09-18T11:00', 3, { asOf: '2026-09-10', VNEID_L2: '178' }),
    // Typed with words: held, asked by phone, approved for what could be read.
    submit('09-18T14:00', 4, { VNEID_L2: 'khoảng 195', DIGITAL_SIGNATURE: '45' }),
    { at: '2026-09-18T15:00:00+07:00', do: 'verdict', submission: 19, verdict: 'Duyệt', reason: 'Đã gọi trưởng thôn' },
    // A second count by another basis is kept and does not count; a new one by the chosen basis does.
    { at: '2026-09-21T08:00:00+07:00', do: 'eligible', village: 'QN-01', group: 'ADULT', count: 900, from: '2026-09-21', basis: 'THUONG_TRU', source: 'Công an xã' },
    { at: '2026-09-21T08:10:00+07:00', do: 'eligible', village: 'QN-01', group: 'ADULT', count: 700, from: '2026-09-21', basis: 'THUC_TE_CU_TRU', source: 'Rà soát' },
    ...[1, 2, 3, 4, 5].map((village) => submit('09-24T15:00', village, figures(200 + village, 50 + village))),
    ...[1, 2, 3, 4, 5].map((village) => submit('10-01T15:00', village, figures(215 + village, 60 + village))),
  ],
});
