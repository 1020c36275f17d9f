import { GROUPS, type ListedVillage, type ListProblem, type ParsedList } from '../../domain/village-list/listed-village';
import type { Scalar } from '../ports';
import { PLAIN_ID, scalarText } from '../tables/cells';
import { plainWords } from '../tables/plain-words';

export interface KnownVillage {
  readonly id: string;
  readonly name: string;
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** First cell of the line that heads many lists; «Thôn Đông» is none. */
const HEADING = /^(?:stt|tt|so tt|ten|thon|xom|ten thon.*)$/;

/**
 * Reads lines «name, people from six, adults, people for the health record, addresses»; a running
 * number in front and a heading are passed over. Ids go on behind those that exist.
 */
export const parseList = (lines: readonly (readonly Scalar[])[], known: readonly KnownVillage[], prefix: string): ParsedList => {
  const villages: ListedVillage[] = [];
  const problems: ListProblem[] = [];
  const names = new Set<string>();
  lines.forEach((cells, index) => {
    const texts = withoutNumber(cells.map(scalarText));
    if (texts.every((text) => text === '') || (index === 0 && isHeading(texts))) return;
    const problem = problemIn(texts, { known, names });
    names.add(plainWords(texts[0] ?? ''));
    if (problem !== null) problems.push({ line: index + 1, ...problem });
    else villages.push(villageFrom(texts, known.length + villages.length + 1, prefix));
  });
  return { villages: withFreeIds(villages, known), problems };
};

const withoutNumber = (texts: readonly string[]): readonly string[] => (/^\d+\.?$/.test(texts[0] ?? '') && /\p{L}/u.test(texts[1] ?? '') ? texts.slice(1) : texts);

const isHeading = (texts: readonly string[]): boolean => HEADING.test(plainWords(texts[0] ?? ''));

type Seen = { readonly known: readonly KnownVillage[]; readonly names: ReadonlySet<string> };

const problemIn = (texts: readonly string[], { known, names }: Seen): Omit<ListProblem, 'line'> | null => {
  const name = texts[0] ?? '';
  if (!/\p{L}/u.test(name)) return { code: 'NO_NAME', given: name };
  if (known.some((village) => plainWords(village.name) === plainWords(name))) return { code: 'KNOWN', given: name };
  if (names.has(plainWords(name))) return { code: 'NAMED_TWICE', given: name };
  const count = texts.slice(1, 1 + GROUPS.length).find((text) => text !== '' && !/^\d{1,6}$/.test(text));
  if (count !== undefined) return { code: 'NOT_A_COUNT', given: count };
  const address = addressesIn(texts).find((one) => !ADDRESS.test(one));
  return address === undefined ? null : { code: 'NOT_AN_ADDRESS', given: address };
};

const addressesIn = (texts: readonly string[]): string[] => (texts[1 + GROUPS.length] ?? '').split(/[,;\s]+/).filter((one) => one !== '');

const villageFrom = (texts: readonly string[], order: number, prefix: string): ListedVillage => {
  const given = GROUPS.map((group, index) => [group, texts[index + 1] ?? ''] as const).filter(([, text]) => text !== '');
  const counts = Object.fromEntries(given.map(([group, text]) => [group, Number(text)]));
  return { id: prefix, order, name: texts[0] ?? '', counts, reporters: addressesIn(texts) };
};

/** Ids are never reused, so numbering goes on behind the highest one under the prefix. */
const withFreeIds = (villages: readonly ListedVillage[], known: readonly KnownVillage[]): ListedVillage[] => {
  const numbers = known.map(({ id }) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  const highest = Math.max(0, ...numbers);
  return villages.map((village, index) => ({ ...village, id: `${village.id}-${String(highest + index + 1).padStart(2, '0')}` }));
};

/** Prefix of ids: that of the villages that exist, else the initials of the commune's own name. */
export const idPrefix = (known: readonly KnownVillage[], communeName: string): string => {
  const existing = /^(.+)-\d+$/.exec(known[0]?.id ?? '')?.[1];
  const words = plainWords(communeName).replace(/^(?:xa|phuong|dac khu|thi tran) /, '').split(/\s+/);
  const initials = words.map((word) => word.charAt(0)).join('').toUpperCase();
  return existing ?? (PLAIN_ID.test(initials) ? initials : 'TH');
};
