import { readFileSync } from 'node:fs';
import { readBundle } from '../../local/cli/read-bundle';
import { playOn } from '../../local/scenario/play/play';
import { worldFor } from '../../local/scenario/play/world-for';
import { dayOf } from '../../src/domain/calendar/day';
import { buildReport } from '../../local/scenario/report/build-report';
import { scenarioOf } from '../support/played-scenario';

const HOUR = 3_600_000;

/** The day before a closing in the example of faults, up to the evening after it. */
const aroundClosing = () => {
  const whole = scenarioOf(readFileSync('docs/scenarios/su-co.json', 'utf8'));
  const events = whole.events.filter(({ at }) => dayOf(at) === '2026-09-03');
  const instants = events.map(({ at }) => at);
  return { ...whole, start: Math.min(...instants) - HOUR, end: Math.max(...instants) + 36 * HOUR, events };
};

const reportWith = (freshContext: boolean): string => {
  const scenario = aroundClosing();
  const season = playOn(worldFor(scenario, readBundle('.'), { freshContext }), scenario);
  return JSON.stringify(buildReport(season, scenario.end));
};

// Google loads the program anew for every run; played runs share one context.
test('played runs: a fresh context each, the same report as with a shared one', () => {
  expect(reportWith(true)).toBe(reportWith(false));
});
