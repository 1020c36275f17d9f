import { read } from './support/tree';

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('npm scripts', () => {
  it('package.json: its scripts, are at most ten', () => {
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(10);
  });

  it('package.json: every script, goes through the one door that installs and builds first', () => {
    const wrong = Object.entries(scripts).filter(([name, line]) => line !== `node tools/run.mjs ${name}`);
    expect(wrong).toEqual([]);
  });
});
