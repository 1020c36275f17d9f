import { between, type Chance } from './chance';

/** Invented villages; nobody knows the real list, so every name says that it is made up. */
export interface IllustrativeVillage {
  readonly id: string;
  readonly name: string;
  readonly formerCommune: string;
  readonly reporters: readonly string[];
  readonly eligible: { readonly SIX_PLUS: number; readonly ADULT: number; readonly HEALTH: number };
}

/** Mean of a community digital team's area in Thanh Hóa. */
const PEOPLE = 864;
const FORMER = ['Quảng Hợp', 'Quảng Văn', 'Quảng Phúc', 'Quảng Ngọc'];

export const illustrativeVillages = (chance: Chance, count: number): IllustrativeVillage[] =>
  Array.from({ length: count }, (_, index) => {
    const people = between(chance, Math.round(PEOPLE * 0.6), Math.round(PEOPLE * 1.4));
    const number = index + 1;
    return {
      id: `QN-${String(number).padStart(2, '0')}`,
      name: `Thôn ${number} (dữ liệu minh họa)`,
      formerCommune: FORMER[index % FORMER.length] ?? '',
      reporters: [`thon${number}@example.vn`],
      eligible: { SIX_PLUS: Math.round(people * 0.9), ADULT: Math.round(people * 0.72), HEALTH: Math.round(people * 0.87) },
    };
  });

export const AGENCIES = {
  CONG_AN_XA: ['congan@example.vn'],
  PHONG_VHXH: ['vhxh@example.vn'],
  TRAM_Y_TE: ['tramyte@example.vn'],
  LANH_DAO: ['lanhdao@example.vn'],
};
