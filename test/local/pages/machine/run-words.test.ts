import { openWorkspace } from '../../../../local/cli/open-workspace';
import { readBundle } from '../../../../local/cli/read-bundle';
import { runWords } from '../../../../local/pages/machine/run-words';

describe('runWords', () => {
  it('runWords: every trigger and run of a new workspace, has words', () => {
    const world = openWorkspace(readBundle(process.cwd()), null);
    const handlers = [...world.state.triggers.map(({ handler }) => handler), ...world.meter().executions.map(({ handler }) => handler)];
    world.close();
    expect([handlers.length > 3, handlers.filter((handler) => runWords(handler) === '')]).toEqual([true, []]);
  });

  it('runWords: a function without words, none', () => {
    expect(runWords('constructor2')).toBe('');
  });
});
