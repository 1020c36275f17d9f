import { HOLIDAYS } from '../../../src/text/presets/holidays';

const iso = (day: string): string => day.split('/').reverse().join('-');
const weekday = (day: string): number => new Date(`${iso(day)}T00:00:00Z`).getUTCDay();

/** Days that the lunar calendar or a yearly announcement decides. */
const MOVING = /Tết Nguyên đán|Hùng Vương|nghỉ bù/;

test.each(['2026', '2027'])('HOLIDAYS: %s, every holiday of the labour code', (year) => {
  const names = HOLIDAYS.filter(({ day, applies }) => day.endsWith(year) && applies === 'có').map(({ name }) => name.split(/ \(|, /)[0]);
  expect([...new Set(names)].sort()).toEqual(['Giỗ Tổ Hùng Vương', 'Ngày Chiến thắng', 'Quốc khánh', 'Quốc tế Lao động', 'Tết Dương lịch', 'Tết Nguyên đán'].sort());
});

test('HOLIDAYS: days that move, marked «cần xác nhận»', () => {
  expect(HOLIDAYS.filter(({ name, note }) => MOVING.test(name) && !note.startsWith('cần xác nhận'))).toEqual([]);
});

test('HOLIDAYS: days of the calendar, each once', () => {
  const days = HOLIDAYS.map(({ day }) => iso(day));
  expect([new Set(days).size, days.filter((day) => Number.isNaN(Date.parse(day)))]).toEqual([days.length, []]);
});

test('HOLIDAYS: a day off in lieu, is a working day of the week', () => {
  expect(HOLIDAYS.filter(({ name, day }) => name.includes('nghỉ bù') && [0, 6].includes(weekday(day)))).toEqual([]);
});
