import * as z from 'zod';
import { eventSchema } from './event-schema';
import { day, instant, notADay, text, villageIdentity } from './field-schemas';
import { isDay } from '../instants';
import { AGENCY_IDS, CRITERION_IDS, settingKey } from './names';

/** The file that a person writes: who reports, how the plan starts, what happens when. */
const village = z.strictObject({
  ...villageIdentity,
  validFrom: day.nullish(),
  validTo: day.nullish(),
});

const DAYS = ['baselineDate', 'deadline', 'earliestDay'] as const;

/** A season that begins with an impossible day is a slip of the pen; later on, an event may well type one. */
const impossibleDay = (values: Readonly<Record<string, unknown>>): (typeof DAYS)[number] | undefined =>
  DAYS.find((key) => typeof values[key] === 'string' && values[key] !== '' && !isDay(String(values[key])));

const settingValues = z.record(
  z.string().refine((key) => settingKey(key) !== null, { error: (issue) => `không có tham số ${String(issue.input)}` }),
  z.union([z.string(), z.number(), z.boolean(), z.null()], { error: 'phải là chữ, số, đúng/sai hoặc null' }),
);

const settings = settingValues.check(({ value, issues }) => {
  const key = impossibleDay(value);
  if (key !== undefined) issues.push({ code: 'custom', message: notADay(value[key]), path: [key], input: value[key] });
});

const baseline = z.partialRecord(
  z.enum(CRITERION_IDS),
  z.number().min(0, { error: 'phải từ 0 đến 100' }).max(100, { error: 'phải từ 0 đến 100' }),
);

const agencies = z.partialRecord(
  z.enum(AGENCY_IDS),
  z.array(text),
);

/** Shape of a scenario file; relations between its parts are checked in `cross-checks.ts`. */
export const scenarioSchema = z.strictObject({
  name: z.string().default(''),
  start: instant,
  end: instant,
  account: z.enum(['gmail', 'workspace']).default('gmail'),
  locale: z.enum(['vi', 'en']).default('vi'),
  seed: z.number().int().min(0).default(1),
  settings: settings.default({}),
  baseline: baseline.default({}),
  agencies: agencies.default({}),
  villages: z.array(village),
  events: z.array(eventSchema).default([]),
});

/** A scenario whose parts have the right shape; instants are milliseconds. */
export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioVillage = Scenario['villages'][number];
