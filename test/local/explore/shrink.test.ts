import { scheduleOf, type ScenarioFile } from '../../../local/explore/schedule';
import { shrink, without } from '../../../local/explore/shrink';
import { CALM } from '../../../local/explore/small-commune';
import { readScenario } from '../../../local/scenario/file/read-scenario';

const event = (kind: string, more: object = {}) => ({ at: '2026-09-03T08:40:00+07:00', do: kind, ...more });

const file = (...events: ReturnType<typeof event>[]): ScenarioFile => ({ name: '', events: [...events, ...CALM] });

test('without: an event that others point to, takes them along and moves the rest up', () => {
  const shorter = without(file(event('submit', { n: 0 }), event('edit', { of: 0 }), event('submit', { n: 2 }), event('edit', { of: 2 })), 0);
  expect(shorter.events.slice(0, 2)).toEqual([event('submit', { n: 2 }), event('edit', { of: 0 })]);
});

test('shrink: a schedule that fails by one event, keeps that one and the calm end', () => {
  const smallest = shrink(scheduleOf(3), ({ events }) => events.filter((one) => one.do === 'submit').length >= 1);
  expect(smallest.events.map((one) => one.do)).toEqual(['submit', ...CALM.map((one) => one.do)]);
});

test('scheduleOf: any seed, is a scenario file', () => {
  const troubles = Array.from({ length: 200 }, (_, seed) => readScenario(JSON.stringify(scheduleOf(seed)))).flatMap((read) => (read.ok ? [] : [read.sentence]));
  expect(troubles).toEqual([]);
});

test('scheduleOf: the same seed, is the same schedule', () => {
  expect(scheduleOf(7)).toEqual(scheduleOf(7));
});
