import { readScenario } from '../../../../local/scenario/file/read-scenario';
import type { Scenario } from '../../../../local/scenario/file/schema';
import { RegistryClerk } from '../../../../local/scenario/play/registry-clerk';
import { TabDesk } from '../../../../local/scenario/play/tab-desk';
import { emptyDesktop } from './desktop';

const VILLAGES = ['QN-01', 'QN-02'].map((id) => ({ id, name: id, eligible: { ADULT: 100 } }));

const scenario = (changes: object = {}): Scenario => {
  const read = readScenario(JSON.stringify({ start: '2026-08-31T07:00:00+07:00', end: '2026-09-21T09:00:00+07:00', villages: VILLAGES, ...changes }));
  if (!read.ok) throw new Error(read.sentence);
  return read.scenario;
};

/** The desk after a clerk filled in a scenario; the preset's agencies are there. */
const filled = (changes: object = {}): { desk: TabDesk; clerk: RegistryClerk } => {
  const desk = new TabDesk(emptyDesktop());
  desk.append('agencies', { id: 'PHONG_VHXH', name: 'Phòng Văn hóa - Xã hội' });
  const clerk = new RegistryClerk(desk);
  clerk.fill(scenario(changes));
  return { desk, clerk };
};

const settings = (desk: TabDesk): unknown => Object.fromEntries(desk.rows('settings').map(({ cells }) => [cells['key'], cells['value']]));

describe('RegistryClerk', () => {
  test('villages: in the order of the file', () => {
    expect(filled().desk.rows('villages').map(({ cells }) => [cells['id'], cells['order']])).toEqual([['QN-01', 1], ['QN-02', 2]]);
  });

  test('two mailboxes of an agency: two rows of one id', () => {
    const { desk } = filled({ agencies: { PHONG_VHXH: ['a@b.vn', 'c@d.vn'] } });
    expect(desk.rows('agencies').map(({ cells }) => [cells['id'], cells['mailbox']])).toEqual([['PHONG_VHXH', 'a@b.vn'], ['PHONG_VHXH', 'c@d.vn']]);
  });

  test('a mailbox: mail is switched on', () => {
    expect(settings(filled({ agencies: { PHONG_VHXH: ['a@b.vn'] } }).desk)).toEqual({ mailEnabled: true });
  });

  test('mailEnabled in the file: has the last word', () => {
    expect(settings(filled({ agencies: { PHONG_VHXH: ['a@b.vn'] }, settings: { mailEnabled: false } }).desk)).toEqual({ mailEnabled: false });
  });

  test('behindPoints: typed beside riskPoints', () => {
    expect(settings(filled({ settings: { behindPoints: 3 }, baseline: { VNEID_L2: 62.5 } }).desk)).toEqual({ riskPoints: 3, 'baseline.VNEID_L2': 62.5 });
  });

  test('a merger: the old villages end the day before and name the new one', () => {
    const { desk, clerk } = filled();
    const [event] = scenario({
      events: [{ at: '2026-09-10T08:00:00+07:00', do: 'merge', villages: ['QN-01', 'QN-02'], into: { id: 'QN-31', name: 'Mới' }, from: '2026-09-14' }],
    }).events;
    if (event?.do === 'merge') clerk.merge(event);
    const rows = desk.rows('villages').map(({ cells }) => [cells['id'], cells['validFrom'], cells['validTo'], cells['mergedInto']]);
    expect(rows).toEqual([['QN-01', null, 46278, 'QN-31'], ['QN-02', null, 46278, 'QN-31'], ['QN-31', 46279, null, null]]);
  });

  test('duty: new words, a new row; the same words again, only what is given changes', () => {
    const { desk, clerk } = filled();
    clerk.duty({ at: 0, do: 'duty', duty: 'Báo cáo', agency: 'PHONG_VHXH', deadline: '2026-10-05', state: 'chưa xong' });
    clerk.duty({ at: 0, do: 'duty', duty: 'Báo cáo', state: 'đã xong' });
    expect(desk.rows('tasks').map(({ cells }) => [cells['duty'], cells['agency'], cells['state']])).toEqual([['Báo cáo', 'PHONG_VHXH', 'đã xong']]);
  });
});
