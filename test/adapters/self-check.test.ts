import { installed, OWNER, type Commune } from './support/installed';

const check = (commune: Commune, who = OWNER): string => {
  commune.world.takeDialogs();
  commune.world.run('checkHealth', 'MENU', who);
  return commune.world.takeDialogs().map(({ text }) => text).join('\n');
};

const linesIn = (commune: Commune): Record<string, unknown> =>
  Object.fromEntries(commune.desk.rows('checks').map(({ cells }) => [cells['code'], cells['state']]));

const detailOf = (commune: Commune, code: string): string =>
  String(commune.desk.rows('checks').find(({ cells }) => cells['code'] === code)?.cells['detail'] ?? '');

/** Letters to the installer about the self-check. */
const lettersIn = (commune: Commune): number => commune.desk.rows('outbox').filter(({ cells }) => cells['kind'] === 'HEALTH').length;

const daily = (commune: Commune): void => {
  const { uid } = commune.world.state.triggers.find(({ handler }) => handler === 'checkDaily') ?? { uid: '' };
  const { record } = commune.world.run('checkDaily', 'MENU', OWNER, { triggerUid: uid });
  if (record.outcome !== 'COMPLETED') throw new Error(record.error ?? record.outcome);
  commune.world.advanceTo(commune.world.now() + record.virtualMillis + 1000);
};

const withMail = (): Commune => {
  const commune = installed();
  const row = commune.desk.rows('settings').find(({ cells }) => cells['key'] === 'mailEnabled');
  if (row !== undefined) commune.desk.update('settings', row.row, { value: 'có' });
  commune.pass(20);
  return commune;
};

const bannerOf = (commune: Commune): string => commune.tab(commune.master, 'commune').rows[2]?.[0]?.formula ?? '';

describe('checkDaily', () => {
  it('checkDaily: all as set-up left it, has a line for every check and none is wrong', () => {
    const commune = withMail();
    daily(commune);
    expect(linesIn(commune)).toEqual({
      TRIGGERS: 'tốt', SCOPES: 'tốt', PLACE: 'tốt', TABS: 'tốt', FORMS: 'tốt', LINKS: 'tốt', ANSWERS: 'tốt', RAW: 'tốt', LEDGER: 'tốt', MASTER: 'tốt', RUNS: 'tốt', MAIL: 'tốt', REGISTRY: 'tốt', VERSION: 'tốt',
    });
  });

  it('checkDaily: nothing wrong, writes to nobody and leaves the banner', () => {
    const commune = withMail();
    daily(commune);
    expect([lettersIn(commune), bannerOf(commune).includes('tự kiểm tra')]).toEqual([0, false]);
  });

  it('checkDaily: a closed form, tells the installer once and says so on the master sheet', () => {
    const commune = withMail();
    commune.form('QN-02').accepting = false;
    daily(commune);
    daily(commune);
    expect([linesIn(commune)['FORMS'], lettersIn(commune), bannerOf(commune).includes('tự kiểm tra')]).toEqual(['cần sửa', 1, true]);
  });

  it('checkDaily: the form is open again, takes the banner back', () => {
    const commune = withMail();
    commune.form('QN-02').accepting = false;
    daily(commune);
    commune.form('QN-02').accepting = true;
    daily(commune);
    expect([linesIn(commune)['FORMS'], bannerOf(commune).includes('tự kiểm tra')]).toEqual(['tốt', false]);
  });

  it('checkDaily: a form that feeds no book, is named and its answers are counted', () => {
    const commune = withMail();
    commune.form('QN-02').destination = null;
    commune.send('QN-02', { VNEID_L2: '300' });
    commune.pass(40);
    daily(commune);
    expect([detailOf(commune, 'LINKS'), detailOf(commune, 'ANSWERS')]).toEqual([expect.stringContaining('QN-02'), expect.stringContaining('QN-02 (1)')]);
  });

  it('checkDaily: an answer of some minutes ago, is no fault yet', () => {
    const commune = withMail();
    commune.form('QN-02').destination = null;
    commune.send('QN-02', { VNEID_L2: '300' });
    daily(commune);
    expect(linesIn(commune)['ANSWERS']).toBe('tốt');
  });

  it('checkDaily: a figure changed by hand in the ledger, is found', () => {
    const commune = withMail();
    commune.send('QN-02', { VNEID_L2: '300' });
    commune.desk.update('ledger', 2, { reason: 'sửa tay' });
    daily(commune);
    expect(linesIn(commune)['LEDGER']).toBe('cần sửa');
  });

  it('checkHealth: somebody who is not the installer, could not look and says so', () => {
    const commune = withMail();
    check(commune, 'khac@example.vn');
    expect(linesIn(commune)['TRIGGERS']).toBe('chưa xem được');
  });

  it('checkDaily: started by a page that made an event up, is refused', () => {
    const { record } = withMail().world.run('checkDaily', 'WEB', undefined, { triggerUid: 'made-up' });
    expect(record.error).toContain('bộ hẹn giờ');
  });

  it('setUp: its daily trigger, runs the check by itself', () => {
    const commune = withMail();
    commune.pass(26 * 60);
    expect(Object.keys(linesIn(commune)).length).toBe(14);
  });
});

describe('checkHealth of Google’s own settings', () => {
  it('checkHealth: all as set-up left it, names the installer and the quota and asks for no repair', () => {
    const text = check(installed());
    expect([text.includes(`Người cài đặt: ${OWNER}`), text.includes('thư còn gửi được'), text.includes('«Cài đặt hoặc sửa chữa»')]).toEqual([true, true, false]);
  });

  it('checkHealth: a trigger is gone, is named', () => {
    const commune = installed();
    commune.world.state.triggers.splice(commune.world.state.triggers.findIndex(({ handler }) => handler === 'sweep'), 1);
    expect(check(commune)).toContain('Việc tự động (sweep)');
  });

  it('checkHealth: a trigger twice, is named', () => {
    const commune = installed();
    const [first] = commune.world.state.triggers;
    if (first !== undefined) commune.world.state.triggers.push({ ...first, uid: 'twin' });
    expect(check(commune)).toMatch(/Việc tự động \(onReport|Việc tự động \(sweep/);
  });

  it('checkHealth: a form that somebody closed, is named by its village', () => {
    const commune = installed();
    commune.form('QN-02').accepting = false;
    expect(check(commune)).toContain('Biểu mẫu của QN-02');
  });

  it('checkHealth: the zone of the book was changed, is said', () => {
    const commune = installed();
    commune.operations.timeZone = 'America/New_York';
    expect(check(commune)).toContain('Múi giờ');
  });

  it('checkHealth: somebody else asks, is told that only the installer sees the triggers', () => {
    expect(check(installed(), 'khac@example.vn')).toContain('chỉ người đó xem được');
  });

  it('checkHealth: after a handover, says that nobody holds the work', () => {
    const commune = installed();
    commune.click('handOver');
    expect(check(commune)).toContain('Chưa có ai giữ');
  });
});
