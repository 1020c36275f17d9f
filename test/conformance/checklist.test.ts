import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROWS } from './all-rows';

const CHECKLIST = readFileSync(join(__dirname, '../../docs/KIEM-TRA-TREN-GOOGLE.md'), 'utf8');

/** Rows of the table that stand in the checklist by their id, as the first cell of a line. */
const listed = [...CHECKLIST.matchAll(/^\| [⚙👁] `([a-zA-Z0-9._-]+)` \|/gmu)].map(([, id]) => id ?? '');

/** What nobody has seen on the live service, and what a program cannot see there. */
const unverified = ROWS.filter(({ certainty }) => certainty === '?').map(({ id }) => id);
const forAPerson = ROWS.filter(({ localOnly }) => localOnly !== undefined).map(({ id }) => id);

describe('the checklist for a real account', () => {
  it('KIEM-TRA-TREN-GOOGLE.md: every behaviour of the table that nobody has seen, is one line', () => {
    expect(unverified.filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('KIEM-TRA-TREN-GOOGLE.md: every behaviour that a program cannot look at, is one line', () => {
    expect(forAPerson.filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('KIEM-TRA-TREN-GOOGLE.md: a line about the table, names a row that is still unseen', () => {
    expect(listed.filter((id) => ![...unverified, ...forAPerson].includes(id))).toEqual([]);
  });
});
