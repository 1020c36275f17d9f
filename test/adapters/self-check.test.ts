import { installed, OWNER, type Commune } from './support/installed';

const check = (commune: Commune, who = OWNER): string => {
  commune.world.takeDialogs();
  commune.world.run('checkHealth', 'MENU', who);
  return commune.world.takeDialogs().map(({ text }) => text).join('\n');
};

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
