import { machineText, momentText, spanText, weekdayText } from '../../../../local/pages/frame/vietnam-time';

const at = Date.parse('2026-08-31T00:05:00+07:00');

describe('vietnam-time', () => {
  it('momentText: just after midnight in Việt Nam, its own day', () => {
    expect(momentText(at)).toBe('00:05 31/08/2026');
  });

  it('weekdayText: that Monday, «Thứ Hai»', () => {
    expect(weekdayText(at)).toBe('Thứ Hai');
  });

  it('machineText: ISO with offset', () => {
    expect(machineText(at)).toBe('2026-08-31T00:05:00+07:00');
  });

  it('spanText: seconds with a comma, long spans in minutes', () => {
    expect([spanText(2440), spanText(720_000)]).toEqual(['2,4 giây', '12 phút']);
  });
});
