import { posix } from 'node:path';
import type * as ts from 'typescript';
import { importsOf, parse, placeOf } from './support/syntax';
import { typescriptIn } from './support/tree';

/** Layers that a layer may import, itself included. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  text: ['domain', 'text'],
  application: ['domain', 'application'],
  adapters: ['domain', 'application', 'text', 'adapters'],
  entry: ['domain', 'application', 'text', 'adapters', 'entry'],
};
const PACKAGES = /^(?:zod\/mini|lean-qr\/nano|@noble\/hashes(?:\/[\w.-]+)?)$/;

const sources = typescriptIn('src').map(parse);

const violations = (source: ts.SourceFile): string[] =>
  importsOf(source)
    .filter(({ specifier }) => !isAllowed(source.fileName, specifier))
    .map(({ specifier, node }) => `${placeOf(source, node)} imports ${specifier}`);

const isAllowed = (path: string, specifier: string): boolean => {
  if (!specifier.startsWith('.')) return PACKAGES.test(specifier);
  const [top, layer] = posix.join(posix.dirname(path), specifier).split('/');
  return top === 'src' && (ARROWS[layerOf(path)] ?? []).includes(layer ?? '');
};

const layerOf = (path: string): string => path.split('/')[1] ?? '';

describe('layers', () => {
  it('src: an import, follows the arrows and leaves src only for zod/mini, lean-qr/nano and @noble/hashes', () => {
    expect(sources.flatMap(violations)).toEqual([]);
  });

  it('src: a file, lies in one of the five layers', () => {
    expect(sources.map((source) => source.fileName).filter((path) => !(layerOf(path) in ARROWS))).toEqual([]);
  });

  it('src: the search, sees the domain (guards against a silent pass)', () => {
    expect(sources.filter((source) => layerOf(source.fileName) === 'domain').length).toBeGreaterThan(5);
  });
});
