import fc from 'fast-check';
import { jsonMistakeAt } from '../../../../local/scenario/file/json-position';

const SEED = { seed: 143 };

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonMistakeAt', () => {
  test.each<[string, number]>([
    ['', 0],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['{"a":tru}', 5],
    ['[1]]', 3],
    ['["a\n"]', 1],
  ])('%j: at %i', (text, offset) => expect(jsonMistakeAt(text)).toBe(offset));

  test('any JSON text: no mistake', () => {
    fc.assert(fc.property(fc.json(), (text) => jsonMistakeAt(text) === null), SEED);
  });

  test('a JSON text with one character changed: a mistake exactly when the engine finds one', () => {
    const changed = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('"', '{', '}', ',', '0', 'x', '\\', ' ')).map(([text, at, character]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + character + text.slice(place + 1);
    });
    fc.assert(fc.property(changed, (text) => (jsonMistakeAt(text) === null) === isJson(text)), { ...SEED, numRuns: 500 });
  });
});
