import { ROWS } from './all-rows';
import { fits } from './observation';
import type { Certainty, Language, Row } from './row';
import { conformanceWorld, observeIn } from './support/conformance-world';

const ORDER: readonly Certainty[] = ['A', 'A+', 'O', 'DOC', '?'];

const rowsIn = (language: Language): Row[] => ROWS.filter((row) => row.language === 'both' || row.language === language);

const counts = (): string => ORDER.map((certainty) => `${certainty} ${ROWS.filter((row) => row.certainty === certainty).length}`).join(', ');

const unverified = (): string => ROWS.filter((row) => row.certainty === '?').map((row) => `  ${row.id} (${row.member}): ${row.source}`).join('\n');

/** Through the stream: jest would wrap a console line in its own place and stack. */
afterAll(() => {
  process.stdout.write(`Conformance: ${ROWS.length} rows; ${counts()}\nUnverified:\n${unverified()}\n`);
});

describe.each<Language>(['vi', 'en'])('conformance, account in %s', (language) => {
  const world = conformanceWorld(language);

  it.each(rowsIn(language).map((row) => [row.id, row] as const))('%s: on the local services, is as expected', (id, row) => {
    const { observation } = observeIn(world, id);
    expect({ observation, fits: fits(row.expect, observation, language) }).toEqual({ observation, fits: true });
  });
});

it('rows: their ids, are unique', () => {
  expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
});
