import { freeNames } from './support/free-names';

describe('freeNames', () => {
  it('freeNames: names of the web and of Node, are found even in a branch never taken', () => {
    const code = 'function a(b) { if (b) { setTimeout(b); return new URL(b, process.cwd()); } var c = b; return c; }';
    expect(freeNames(code)).toEqual(['URL', 'process', 'setTimeout']);
  });

  it('freeNames: names of the language, are not reported', () => {
    expect(freeNames('var a = new Map([[Math.max(1, 2), JSON.stringify({})]]); a.clear();')).toEqual([]);
  });

  it('freeNames: names asked for with typeof, are found too', () => {
    expect(freeNames("var a = typeof structuredClone === 'function';")).toEqual(['structuredClone']);
  });
});
