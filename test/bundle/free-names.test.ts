import { freeNames } from './support/free-names';

describe('freeNames', () => {
  it('freeNames: names of the web and of Node, are found even in a branch never taken', () => {
    const code = 'function a(b) { if (b) { setTimeout(b); return new URL(b, process.cwd()); } var c = b; return c; }';
    expect(freeNames(code)).toEqual(['URL', 'process', 'setTimeout']);
  });

  it.each([
    'var a = { fetch };', 'var { b = fetch } = {};', 'function f(b = fetch) {}', 'var a = `${fetch}`;', 'var a = { b: fetch, [fetch]: 1 };',
    'fetch.of = 1;', 'new fetch.Of();', 'class A extends fetch {}', 'var a = (b) => [...fetch(b)];', 'for (const a of fetch) {}', 'fetch = 1;', '({ a: fetch } = {});', '({ fetch } = {});',
  ])('freeNames: the name that %s takes, is found', (code) => {
    expect(freeNames(code)).toEqual(['fetch']);
  });

  it('freeNames: names of properties and marks of loops, are not reported', () => {
    const code = 'fetch: for (;;) { break fetch; } var { fetch: a } = { fetch: 1, get URL() { return 1; }, process() {} }; a.fetch();';
    expect(freeNames(code)).toEqual([]);
  });

  it('freeNames: names of the language, are not reported', () => {
    expect(freeNames('var a = new Map([[Math.max(1, 2), JSON.stringify({})]]); a.clear();')).toEqual([]);
  });

  it('freeNames: names asked for with typeof, are found too', () => {
    expect(freeNames("var a = typeof structuredClone === 'function';")).toEqual(['structuredClone']);
  });
});
