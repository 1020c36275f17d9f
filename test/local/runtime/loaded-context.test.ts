import { testWorld } from '../support/test-world';

const NAMING = "function main() { return [SpreadsheetApp.getActive().getName(), Date.now()]; } function keep() { globalThis.kept = (globalThis.kept || 0) + 1; return globalThis.kept; }";

const named = (bookName: string, start: number) => testWorld(NAMING, { bookName, start, freshContext: false });

test('sharedContext: two workspaces take turns, each finds its own book and clock', () => {
  const [one, other] = [named('một', 1_000), named('hai', 2_000)];
  const values = [one, other, one].map((world) => (world.run('main', 'MENU').value as unknown[])[0]);
  expect(values).toEqual(['một', 'hai', 'một']);
});

test('sharedContext: two workspaces with one program, share what the bundle keeps', () => {
  named('một', 1_000).run('keep', 'MENU');
  expect(named('hai', 1_000).run('keep', 'MENU').value).toBeGreaterThan(1);
});

test('LoadedContext: fresh contexts, keep nothing', () => {
  const world = testWorld(NAMING);
  world.run('keep', 'MENU');
  expect(world.run('keep', 'MENU').value).toBe(1);
});

const THROWING = "function main() { try { SpreadsheetApp.openById('không có'); } catch (error) { return error.stack; } }";

test.each(['ALWAYS', 'WHEN_NEEDED'] as const)('stack of an error, run %s in a worker, names Google’s sentence and places of the bundle only', (overlap) => {
  const stack = testWorld(THROWING, { overlap, language: 'en' }).run('main', 'MENU').value as string;
  expect(stack.replace(/Exception: .*\n/u, 'Exception: …\n')).toBe('Exception: …\n    at main (Code.js:1:40)');
});
