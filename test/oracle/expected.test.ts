import { readScenario } from '../../local/scenario/file/read-scenario';
import { closingOf, periodOf, weekOf } from './calendar';
import { expectedOf, type Expected } from './expected';
import { CRITERIA, remaining } from './plan-143';

/** The oracle itself against the worked figures of the domain's documents. */
const village = (id: string) => ({ id, name: `Thôn ${id}`, reporters: [], eligible: { SIX_PLUS: 900, ADULT: 640, HEALTH: 800 } });

const play = (events: object[], more: object = {}): Expected => {
  const read = readScenario(
    JSON.stringify({ start: '2026-08-31T07:00:00+07:00', end: '2026-09-21T09:00:00+07:00', villages: [village('QN-01'), village('QN-02')], events, ...more }),
  );
  if (!read.ok) throw new Error(read.sentence);
  return expectedOf(read.scenario);
};

const submit = (day: string, answers: object, more: object = {}) => ({ at: `2026-${day}T16:00:00+07:00`, do: 'submit', village: 'QN-01', answers, ...more });

describe('expectedOf', () => {
  test('one report of one village: sum over its own base', () => {
    expect(play([submit('09-04', { DIGITAL_SIGNATURE: '41' })]).commune['DIGITAL_SIGNATURE']).toMatchObject({
      achieved: 41, eligible: 640, percent: 6.40625, plan: null, status: 'NOT_ASSESSABLE', coverage: { reported: 1, expected: 2 },
    });
  });

  test('a criterion nobody reported: null, never 0', () => {
    expect(play([submit('09-04', { DIGITAL_SIGNATURE: '41' })]).commune['VNEID_L2']).toMatchObject({ achieved: null, percent: null, status: 'NO_DATA', remaining: null });
  });

  test('a corrected week: the earlier report is superseded', () => {
    const { submissions } = play([submit('09-03', { VNEID_L2: '10' }), submit('09-04', { VNEID_L2: '12' })]);
    expect(submissions.map(({ state }) => state)).toEqual(['SUPERSEDED', 'ACCEPTED']);
  });

  test('a decrease without a reason: held until approved', () => {
    const events = [submit('09-04', { VNEID_L2: '10' }), submit('09-11', { VNEID_L2: '9' })];
    const verdict = { at: '2026-09-12T08:00:00+07:00', do: 'verdict', submission: 1, verdict: 'Duyệt' };
    expect([play(events), play([...events, verdict])].map(({ submissions }) => submissions[1]?.state)).toEqual(['HELD', 'ACCEPTED']);
  });

  test('a merger: the new village carries both', () => {
    const events = [submit('09-04', { VNEID_L2: '10' }), submit('09-04', { VNEID_L2: '20' }, { village: 'QN-02' }),
      { at: '2026-09-10T08:00:00+07:00', do: 'merge', villages: ['QN-01', 'QN-02'], into: { id: 'QN-31', name: 'Thôn Mới' }, from: '2026-09-14' }];
    expect(play(events).villages).toMatchObject({ 'QN-31': { VNEID_L2: { achieved: 30, eligible: 1800 } } });
  });

  test('a split: each part has what it was given, the sum is as before', () => {
    const events = [submit('09-04', { VNEID_L2: '21' }), { at: '2026-09-14T08:00:00+07:00', do: 'split', village: 'QN-01', from: '2026-09-14', into: [
      { id: 'QN-41', name: 'A', eligible: { SIX_PLUS: 400, ADULT: 300, HEALTH: 400 }, figures: { VNEID_L2: 10 } },
      { id: 'QN-42', name: 'B', eligible: { SIX_PLUS: 500, ADULT: 340, HEALTH: 400 }, figures: { VNEID_L2: 11 } }] }];
    expect(play(events)).toMatchObject({ commune: { VNEID_L2: { achieved: 21, eligible: 900 } }, villages: { 'QN-42': { VNEID_L2: { achieved: 11, eligible: 500 } } } });
  });

  test('a split whose parts do not add up: refused, since it waits', () => {
    const into = ['QN-41', 'QN-42'].map((id) => ({ id, name: id, figures: { VNEID_L2: 10 } }));
    expect(() => play([submit('09-04', { VNEID_L2: '21' }), { at: '2026-09-14T08:00:00+07:00', do: 'split', village: 'QN-01', from: '2026-09-14', into }])).toThrow('21/900');
  });

  test.each([['12', 12], ['1.2', null]])('an import with a row of %s: all rows or none', (typed, achieved) => {
    const rows = [{ village: 'QN-01', asOf: '2026-08-14', figures: { VNEID_L2: '12' } }, { village: 'QN-02', asOf: '14/08/2026', figures: { DIGITAL_SKILLS: typed } }];
    expect(play([{ at: '2026-09-01T08:00:00+07:00', do: 'import', rows }]).commune['VNEID_L2']).toMatchObject({ achieved });
  });

  test('a week of weight 0: the line stands still in it', () => {
    const week = { at: '2026-09-01T08:00:00+07:00', do: 'week', monday: '2026-09-14', weight: 0 };
    const commune = play([week, submit('09-04', { VNEID_L2: '450' })], { settings: { baselineDate: '2026-08-31' }, baseline: { VNEID_L2: 50 } }).commune;
    expect(commune['VNEID_L2']).toMatchObject({ plan: 50 + (50 * (14 + 9 / 24)) / 116 });
  });

  test('a milestone: half of the way to it after half of the time', () => {
    const milestone = { at: '2026-09-01T08:00:00+07:00', do: 'milestones', criterion: 'VNEID_L2', points: [{ day: '2026-10-11', percent: 92 }] };
    const commune = play([milestone, submit('09-04', { VNEID_L2: '450' })], { end: '2026-09-21T00:00:00+07:00', settings: { baselineDate: '2026-08-31' }, baseline: { VNEID_L2: 50 } }).commune;
    expect(commune['VNEID_L2']).toMatchObject({ plan: 71 });
  });

  test('a given baseline: straight line to the end of the year', () => {
    const commune = play([submit('09-04', { VNEID_L2: '450' })], { settings: { baselineDate: '2026-08-31' }, baseline: { VNEID_L2: 50 } }).commune;
    expect(commune['VNEID_L2']).toMatchObject({ plan: 50 + (50 * (21 + 9 / 24)) / 123, status: 'BEHIND' });
  });
});

test.each([['2026-09-14', '2026-M09'], ['2026-09-15', '2026-M10'], ['2026-12-15', '2027-M01']])('periodOf: %s, reporting month %s', (day, id) => {
  expect(periodOf(day, { kind: 'MONTH', weekday: 5, minute: 1020 }).id).toBe(id);
});

test('closingOf: a month, on its 14th', () => {
  const rules = { kind: 'MONTH', weekday: 5, minute: 1020 } as const;
  expect(closingOf(periodOf('2026-09-01', rules), rules)).toBe(Date.parse('2026-09-14T17:00:00+07:00'));
});

test('weekOf: 31 December 2026, week 53', () => expect(weekOf('2026-12-31').id).toBe('2026-W53'));

test.each([[3672, 6120, 24480, 1], [0, 640, 1600, 1], [1, 93, 100, 4]])('remaining: %i further people', (people, achieved, eligible, index) => {
  expect(remaining(CRITERIA[index] ?? CRITERIA[0]!, achieved, eligible)).toBe(people);
});
