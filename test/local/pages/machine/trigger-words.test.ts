import type { TriggerState } from '../../../../local/google/state';
import { triggerText } from '../../../../local/pages/machine/trigger-words';

const clock = (schedule: TriggerState['schedule']): TriggerState => ({
  uid: 'u', handler: 'sweep', owner: 'o', event: schedule === null ? 'ON_FORM_SUBMIT' : 'CLOCK', sourceId: null,
  schedule, timeZone: null, nextAt: null, disabled: false,
});

describe('triggerText', () => {
  it.each([
    [null, 'Khi có câu trả lời'],
    [{ kind: 'MINUTES', every: 10 }, 'Theo đồng hồ: mỗi 10 phút'],
    [{ kind: 'HOURS', every: 6 }, 'Theo đồng hồ: mỗi 6 giờ'],
    [{ kind: 'DAYS', every: 1, hour: 7, minute: null }, 'Theo đồng hồ: hằng ngày, khoảng 07:00'],
    [{ kind: 'DAYS', every: 2, hour: 17, minute: 30 }, 'Theo đồng hồ: mỗi 2 ngày, khoảng 17:30'],
    [{ kind: 'AFTER', at: 0 }, 'Theo đồng hồ: một lần'],
  ] as const)('triggerText: %j, %s', (schedule, text) => {
    expect(triggerText(clock(schedule))).toBe(text);
  });
});
