import { enumeration } from '../../../local/google/enumeration';

const COLOUR = enumeration('Test.Colour', ['RED', 'GREEN']);

test('enumeration: member, prints and serialises by its key', () => {
  expect([String(COLOUR.GREEN), JSON.stringify({ colour: COLOUR.GREEN }), COLOUR.GREEN.ordinal()]).toEqual(['GREEN', '{"colour":"GREEN"}', 1]);
});

test('enumeration: the type itself, answers with its first member', () => {
  expect(String(COLOUR)).toBe('RED');
});

test('enumeration: unknown key, throws by name', () => {
  expect(() => Reflect.get(COLOUR, 'BLUE')).toThrow(/Test\.Colour\.BLUE is not modelled/u);
});
