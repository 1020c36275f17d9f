import { chanceOf } from './chance';
import { AGENCIES, illustrativeVillages } from './illustrative-villages';

/** Everything that Google can do wrong on the way of a report. */
const submit = (at: string, village: number, count: number) => ({
  at: `2026-${at}+07:00`,
  do: 'submit',
  village: `QN-0${village}`,
  from: `thon${village}@example.vn`,
  answers: { VNEID_L2: String(count), DIGITAL_SKILLS: String(count / 2) },
});

const fault = (at: string, fields: object) => ({ at: `2026-${at}+07:00`, do: 'fault', ...fields });

/** One fault, then one report that meets it. */
const meeting = (at: { fault: string; submit: string }, fields: object, report: { village: number; count: number }) => [
  fault(at.fault, fields),
  submit(at.submit, report.village, report.count),
];

export const faults = () => ({
  name: 'Sự cố: mất, trùng, trống, trễ, dừng giữa chừng (dữ liệu minh họa)',
  start: '2026-08-31T07:00:00+07:00',
  end: '2026-10-05T09:00:00+07:00',
  account: 'gmail',
  locale: 'en',
  agencies: AGENCIES,
  villages: illustrativeVillages(chanceOf(31), 4),
  events: [
    ...meeting({ fault: '09-02T08:00:00', submit: '09-02T08:05:00' }, { fault: 'lose-event' }, { village: 1, count: 200 }),
    ...meeting({ fault: '09-02T09:00:00', submit: '09-02T09:05:00' }, { fault: 'duplicate-event' }, { village: 2, count: 210 }),
    ...meeting({ fault: '09-03T08:00:00', submit: '09-03T08:05:00' }, { fault: 'blank-event' }, { village: 3, count: 220 }),
    ...meeting({ fault: '09-03T09:00:00', submit: '09-03T09:05:00' }, { fault: 'late-event', minutes: 90 }, { village: 4, count: 230 }),
    ...meeting({ fault: '09-09T08:00:00', submit: '09-09T08:05:00' }, { fault: 'wrong-range' }, { village: 1, count: 206 }),
    ...meeting({ fault: '09-09T09:00:00', submit: '09-09T09:05:00' }, { fault: 'kill', call: 3 }, { village: 2, count: 216 }),
    ...meeting({ fault: '09-10T08:00:00', submit: '09-10T08:05:00' }, { fault: 'kill', call: 8 }, { village: 3, count: 226 }),
    ...meeting({ fault: '09-10T09:00:00', submit: '09-10T09:05:00' }, { fault: 'service-error', call: 5 }, { village: 4, count: 236 }),
    fault('09-10T20:00:00', { fault: 'mail-quota', left: 0 }),
    submit('09-17T08:00:00', 1, 212),
    submit('09-17T08:00:00', 2, 222),
    submit('09-17T08:00:00', 3, 232),
    fault('09-18T08:00:00', { fault: 'disable-triggers' }),
    submit('09-18T09:00:00', 4, 242),
    { at: '2026-09-21T08:00:00+07:00', do: 'menu', item: 'setUp' },
    { at: '2026-09-21T08:10:00+07:00', do: 'menu', item: 'recompute' },
    submit('09-24T08:00:00', 1, 220),
    submit('09-24T08:10:00', 2, 230),
    submit('09-24T08:20:00', 3, 240),
    submit('09-24T08:30:00', 4, 250),
  ],
});
