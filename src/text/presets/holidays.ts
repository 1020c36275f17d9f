/** A day without mail as a row of «Ngày nghỉ». */
export interface HolidayPreset {
  /** dd/MM/yyyy. */
  readonly day: string;
  readonly name: string;
  /** «có» or «không»: people turn a day on or off without deleting it. */
  readonly applies: 'có' | 'không';
  readonly note: string;
}

const TO_CONFIRM = 'cần xác nhận theo thông báo nghỉ lễ của năm';

const fixed = (name: string, days: readonly string[]): HolidayPreset[] => days.map((day) => ({ day, name, applies: 'có', note: '' }));
const unsure = (name: string, days: readonly string[]): HolidayPreset[] => days.map((day) => ({ day, name, applies: 'có', note: TO_CONFIRM }));

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương (10/3 âm lịch)';
const VICTORY = 'Ngày Chiến thắng';
const LABOUR = 'Quốc tế Lao động';
const NATIONAL = 'Quốc khánh';

/**
 * Working days off in 2026 and 2027 (Bộ luật Lao động 2019, Điều 112). Days that follow the lunar
 * calendar, the second day of Quốc khánh and days in lieu are announced year by year: they are
 * set cautiously and marked to be confirmed.
 */
export const HOLIDAYS: readonly HolidayPreset[] = [
  ...fixed(NEW_YEAR, ['01/01/2026']),
  ...unsure(TET, ['16/02/2026', '17/02/2026', '18/02/2026', '19/02/2026', '20/02/2026']),
  ...unsure(`${HUNG_KINGS}, nghỉ bù`, ['27/04/2026']),
  ...fixed(VICTORY, ['30/04/2026']),
  ...fixed(LABOUR, ['01/05/2026']),
  ...unsure(NATIONAL, ['01/09/2026']),
  ...fixed(NATIONAL, ['02/09/2026']),
  { day: '24/11/2026', name: 'Ngày Văn hóa Việt Nam', applies: 'không', note: TO_CONFIRM },
  ...fixed(NEW_YEAR, ['01/01/2027']),
  ...unsure(TET, ['05/02/2027', '08/02/2027', '09/02/2027', '10/02/2027']),
  ...unsure(HUNG_KINGS, ['16/04/2027']),
  ...fixed(VICTORY, ['30/04/2027']),
  ...fixed(LABOUR, ['01/05/2027']),
  ...unsure(`${LABOUR}, nghỉ bù`, ['03/05/2027']),
  ...unsure(NATIONAL, ['01/09/2027']),
  ...fixed(NATIONAL, ['02/09/2027']),
  { day: '24/11/2027', name: 'Ngày Văn hóa Việt Nam', applies: 'không', note: TO_CONFIRM },
];
