import { criterionOf, groupName, villageLabel } from '../../../src/text/words/labels';
import { registryOf, village } from '../support/sample';

test('villageLabel: name of one village only, plain', () => {
  expect(villageLabel(village(1), [village(1), village(2)])).toBe('Thôn 1');
});

test('villageLabel: shared name, with the former commune', () => {
  const twin = village(2, { name: 'Thôn 1', formerCommune: 'Quảng Văn' });
  expect(villageLabel(twin, [village(1), twin])).toBe('Thôn 1 (Quảng Văn)');
});

test('criterionOf: unknown id, named in the error', () => {
  expect(() => criterionOf('NOTHING', registryOf(1))).toThrow('NOTHING');
});

test('groupName: group of another plan, neutral words', () => {
  expect(groupName('HOUSEHOLD')).toBe('người thuộc diện');
});
