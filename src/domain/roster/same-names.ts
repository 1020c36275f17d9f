import { isInForce, type Village } from '../registry/village';

/** Tone marks are set in two ways («Hoà», «Hòa»); composed text keeps them apart. */
const OLD_TONES: ReadonlyMap<string, string> = new Map([
  ['oà', 'òa'], ['oá', 'óa'], ['oả', 'ỏa'], ['oã', 'õa'], ['oạ', 'ọa'],
  ['oè', 'òe'], ['oé', 'óe'], ['oẻ', 'ỏe'], ['oẽ', 'õe'], ['oẹ', 'ọe'],
  ['uỳ', 'ùy'], ['uý', 'úy'], ['uỷ', 'ủy'], ['uỹ', 'ũy'], ['uỵ', 'ụy'],
]);

const NUMERALS: ReadonlyMap<string, string> = new Map([
  ['một', '1'], ['hai', '2'], ['ba', '3'], ['bốn', '4'], ['năm', '5'],
  ['sáu', '6'], ['bảy', '7'], ['tám', '8'], ['chín', '9'], ['mười', '10'],
]);

const KIND = /^(?:thôn|làng|khu phố|kp|tổ dân phố) /;
/** «qu» is one sound, so «quý» is right as it is. */
const OLD_TONE = /(^|[^q])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹ])/g;

/** A name as people mean it: «Thôn Năm», «thôn 5.» and «5» are the same. For suggestions only, never for identity. */
export const meantName = (name: string): string => {
  const blanks = name.normalize('NFC').toLowerCase().replace(/[\s\u00a0\u200b]+/g, ' ').trim();
  const plain = blanks.replace(/\.+$/, '').replace(KIND, '');
  const toned = plain.replace(OLD_TONE, (_, before: string, pair: string) => before + (OLD_TONES.get(pair) ?? pair));
  return toned.split(' ').map((word) => NUMERALS.get(word) ?? word).join(' ');
};

/** Villages that a name or one of its other spellings may mean; several when people must say which. */
export const suggestedFor = (given: string, villages: readonly Village[]): Village[] => {
  const meant = meantName(given);
  return villages.filter((village) => [village.name, ...village.aliases].some((name) => meantName(name) === meant));
};

/** Groups of villages in force on a day with one name and one former commune: nobody can tell them apart. */
export const sameNames = (villages: readonly Village[], day: string): string[][] => {
  const groups = new Map<string, string[]>();
  for (const village of villages.filter((candidate) => isInForce(candidate, day))) {
    const key = `${meantName(village.name)}|${meantName(village.formerCommune)}`;
    groups.set(key, [...(groups.get(key) ?? []), village.id]);
  }
  return [...groups.values()].filter((ids) => ids.length > 1);
};
