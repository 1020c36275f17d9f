import { resolve } from 'node:path';
import { givenPath } from '../../../local/cli/given-path';

const NPM = { npm_lifecycle_event: 'simulate', INIT_CWD: '/xa/kich-ban' };

describe('givenPath', () => {
  test('called through npm: from the folder npm was called in', () => expect(givenPath('a.json', NPM)).toBe('/xa/kich-ban/a.json'));

  test('called below another npm script: from the current folder', () => {
    expect(givenPath('a.json', { ...NPM, npm_lifecycle_event: 'test' })).toBe(resolve('a.json'));
  });

  test('an absolute path: itself', () => expect(givenPath('/a.json', NPM)).toBe('/a.json'));
});
