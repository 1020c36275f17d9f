import { readFileSync } from 'node:fs';
import { readBundle } from '../../local/cli/read-bundle';
import { playOn } from '../../local/scenario/play/play';
import { worldFor } from '../../local/scenario/play/world-for';
import { buildReport } from '../../local/scenario/report/build-report';
import { scenarioOf } from '../support/played-scenario';

const FIRST_EVENTS = 8;
const HOUR = 3_600_000;

/** The first days of the example of faults, up to the evening after a closing. */
const beginning = () => {
  const whole = scenarioOf(readFileSync('docs/scenarios/su-co.json', 'utf8'));
  const events = whole.events.slice(0, FIRST_EVENTS);
  const instants = events.map(({ at }) => at);
  return { ...whole, start: Math.min(...instants) - HOUR, end: Math.max(...instants) + 36 * HOUR, events };
};

const reportWith = (freshContext: boolean): string => {
  const scenario = beginning();
  const season = playOn(worldFor(scenario, readBundle('.'), { freshContext }), scenario);
  return JSON.stringify(buildReport(season, scenario.end));
};

// Google loads the program anew for every run; played runs share one context.
test('played runs: a fresh context each, the same report as with a shared one', () => {
  expect(reportWith(true)).toBe(reportWith(false));
});
