import { readScenario } from '../../local/scenario/file/read-scenario';
import { weekOf } from './calendar';
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

  test('a given baseline: straight line to the end of the year', () => {
    const commune = play([submit('09-04', { VNEID_L2: '450' })], { settings: { baselineDate: '2026-08-31' }, baseline: { VNEID_L2: 50 } }).commune;
    expect(commune['VNEID_L2']).toMatchObject({ plan: 50 + (50 * (21 + 9 / 24)) / 123, status: 'BEHIND' });
  });
});

test('weekOf: 31 December 2026, week 53', () => expect(weekOf('2026-12-31').id).toBe('2026-W53'));

test.each([[3672, 6120, 24480, 1], [0, 640, 1600, 1], [1, 93, 100, 4]])('remaining: %i further people', (people, achieved, eligible, index) => {
  expect(remaining(CRITERIA[index] ?? CRITERIA[0]!, achieved, eligible)).toBe(people);
});
