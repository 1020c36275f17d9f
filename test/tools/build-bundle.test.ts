import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { evaluate, temporaryProject } from './support/temporary-project';

const MAIN = `
  let evaluations = 0;
  evaluations += 1;
  export const onOpen = (event: { who: string }): string => 'Chào ' + event.who;
  export function sweep(): number { return evaluations; }
  export type Kind = 'A';
`;

describe('build-bundle', () => {
  const root = temporaryProject({
    'src/entry/main.ts': MAIN,
    'src/entry/page.html': '<p>Trang</p>',
    'appsscript.json': '{}',
    'package.json': '{ "version": "1.2.3" }',
  });
  const names = evaluate('build-bundle.mjs', 'tools.buildBundle(root)', root);
  const code = readFileSync(join(root, 'dist/Code.js'), 'utf8');

  it('buildBundle: exports of the entry, become the global functions', () => {
    expect(names).toEqual(['onOpen', 'sweep']);
  });

  it('buildBundle: a global function, passes its event on', () => {
    expect(runInContext(`${code}; onOpen({ who: 'Thôn 1' })`, createContext({}))).toBe('Chào Thôn 1');
  });

  it('buildBundle: two calls, evaluate the program once', () => {
    expect(runInContext(`${code}; sweep() + sweep()`, createContext({}))).toBe(2);
  });

  it('buildBundle: the first line, says whose script it is and of which version', () => {
    expect(code.split('\n')[0]).toMatch(/^\/\/ cong-dan-so 1\.2\.3\b/);
  });

  it('buildBundle: Vietnamese text, stays readable', () => {
    expect(code).toContain('Chào ');
  });

  it('buildBundle: dist, holds what clasp pushes and nothing else', () => {
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['Code.js', 'appsscript.json', 'page.html']);
  });
});
