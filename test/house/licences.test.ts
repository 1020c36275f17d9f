import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, read } from './support/tree';

const ALLOWED = /^(?:MIT|MIT\/X11|MIT-0|Apache-2\.0|BSD-[23]-Clause|0BSD|ISC|MPL-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Zlib)$/;

/** Packages whose manifest is silent, with the licence their author states in the source repository. */
const STATED_ELSEWHERE: Readonly<Record<string, string>> = { 'node_modules/buffers': 'MIT/X11' };

interface Manifest {
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(read(join(folder, 'package.json'))) as Manifest;

/** Walks up the folders as Node does. Gives the folder of the installed package, from the root. */
const locate = (name: string, from: string): string => {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(ROOT, folder, 'package.json'))) return folder;
  if (from === '.') throw new Error(`${name} is not installed`);
  return locate(name, dirname(from));
};

const shipped = (folder: string, seen: Set<string> = new Set()): Set<string> => {
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    const found = locate(name, folder);
    if (seen.has(found)) continue;
    seen.add(found);
    shipped(found, seen);
  }
  return seen;
};

const licenceOf = ({ license, licenses }: Manifest): string =>
  typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none');

const statedFor = (folder: string): string => STATED_ELSEWHERE[folder] ?? licenceOf(manifestOf(folder));

/** «A OR B» lets us choose; «A AND B» binds us to both. */
const isAllowed = (licence: string): boolean =>
  licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((one) => ALLOWED.test(one.trim())));

describe('licences', () => {
  const packages = [...shipped('.')];

  it('dependency that ships: its licence, lets a commune use and change the whole freely', () => {
    const wrong = packages.map((folder) => `${folder}: ${statedFor(folder)}`);
    expect(wrong.filter((line) => !isAllowed(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('dependency that ships: the search, finds more than the direct ones', () => {
    expect(packages.length).toBeGreaterThan(20);
  });
});
