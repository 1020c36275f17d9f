import type { TriggerState } from '../../google/state';

const EVENTS: Readonly<Record<TriggerState['event'], string>> = {
  ON_FORM_SUBMIT: 'Khi có câu trả lời',
  CLOCK: 'Theo đồng hồ',
  ON_OPEN: 'Khi mở sổ',
  ON_EDIT: 'Khi sửa ô',
  ON_CHANGE: 'Khi cấu trúc sổ thay đổi',
};

const two = (value: number): string => String(value).padStart(2, '0');

const scheduleText = (schedule: NonNullable<TriggerState['schedule']>): string => {
  switch (schedule.kind) {
    case 'MINUTES':
      return `mỗi ${schedule.every} phút`;
    case 'HOURS':
      return `mỗi ${schedule.every} giờ`;
    case 'DAYS':
      return `${schedule.every === 1 ? 'hằng ngày' : `mỗi ${schedule.every} ngày`}, khoảng ${two(schedule.hour)}:${two(schedule.minute ?? 0)}`;
    case 'AFTER':
      return 'một lần';
  }
};

/** When a trigger fires, in words. */
export const triggerText = (trigger: TriggerState): string =>
  trigger.schedule === null ? EVENTS[trigger.event] : `${EVENTS[trigger.event]}: ${scheduleText(trigger.schedule)}`;
