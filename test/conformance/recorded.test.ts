import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROWS } from './all-rows';
import { fits, type Observation } from './observation';
import type { Language } from './row';

/** A file that somebody made with `runConformance` on a real account and checked in. */
interface Recording {
  readonly recordedAt: string;
  readonly language: Language;
  readonly rows: readonly { readonly id: string; readonly observed: Observation }[];
}

const FOLDER = resolve(__dirname, '../../docs/conformance');

const recordings = (): Recording[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Recording)
    : [];

/** Rows that a real account answers otherwise than the table, and so the local services, say. */
const differences = (recording: Recording): string[] =>
  recording.rows.flatMap(({ id, observed }) => {
    const row = ROWS.find((one) => one.id === id);
    if (row === undefined) return [`${id}: no such row any more`];
    return fits(row.expect, observed, recording.language) ? [] : [`${id}: observed ${JSON.stringify(observed)} on ${recording.recordedAt}`];
  });

describe('recordings of real accounts', () => {
  it('docs/conformance: every recording, agrees with the table', () => {
    expect(recordings().flatMap(differences)).toEqual([]);
  });

  it('differences: an answer that differs, is named', () => {
    const recording: Recording = { recordedAt: '2026-11-24', language: 'en', rows: [{ id: 'value.types', observed: { value: [[1]] } }] };
    expect(differences(recording)).toEqual(['value.types: observed {"value":[[1]]} on 2026-11-24']);
  });

  it('differences: an error whose text differs, is named in the language in which it is known', () => {
    const observed: Observation = { error: { name: 'Exception', message: 'khác' } };
    const of = (language: Language): number => differences({ recordedAt: '', language, rows: [{ id: 'lock.wait-negative', observed }] }).length;
    expect([of('en'), of('vi')]).toEqual([1, 0]);
  });
});
