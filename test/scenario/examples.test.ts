import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../../local/scenario/file/read-scenario';
import { expectedOf, type Expected } from '../oracle/expected';
import { EXAMPLES, exampleText } from '../support/examples/examples';
import { REPORT_CODES } from '../../src/domain/problem';

const textOf = (name: string): string => readFileSync(join(__dirname, '../../docs/scenarios', name), 'utf8');

const expected = (name: string): Expected => {
  const read = readScenario(textOf(name));
  if (!read.ok) throw new Error(read.sentence);
  return expectedOf(read.scenario);
};

describe.each(Object.keys(EXAMPLES))('%s', (name) => {
  test('the committed file: what the generator makes', () => {
    expect(textOf(name)).toBe(exampleText(EXAMPLES[name]?.() ?? {}));
  });

  test('the schema: accepts it', () => expect(readScenario(textOf(name)).ok).toBe(true));
});

test('du-lieu-xau.json: every code occurs', () => {
  const codes = new Set(expected('du-lieu-xau.json').submissions.flatMap((submission) => submission.codes));
  expect(REPORT_CODES.filter((code) => !codes.has(code))).toEqual([]);
});

const statuses = (name: string): string[] => Object.values(expected(name).commune).map((figures) => (figures as { status: string }).status);

test('mua-yen-a.json: nothing is behind', () => expect(statuses('mua-yen-a.json')).not.toContain('BEHIND'));

test('hai-tieu-chi-cham.json: two criteria are behind', () => {
  expect(statuses('hai-tieu-chi-cham.json').filter((status) => status === 'BEHIND')).toHaveLength(2);
});
