import { Names } from '../../../src/domain/figures/names';

test('intern: same name twice, one number', () => {
  const names = new Names();
  expect([names.intern('B'), names.intern('A'), names.intern('B')]).toEqual([0, 1, 0]);
});

test('find: name never seen, -1', () => {
  expect(new Names().find('A')).toBe(-1);
});

test('list: names of objects, no number of their own', () => {
  expect(new Names().find('constructor')).toBe(-1);
});
