import * as z from 'zod';
import { eventSchema } from './event-schema';
import { day, instant, text, villageIdentity } from './field-schemas';
import { AGENCY_IDS, CRITERION_IDS, settingKey } from './names';

/** The file that a person writes: who reports, how the plan starts, what happens when. */
const village = z.strictObject({
  ...villageIdentity,
  validFrom: day.nullish(),
  validTo: day.nullish(),
});

const settings = z.record(
  z.string().refine((key) => settingKey(key) !== null, { error: (issue) => `không có tham số ${String(issue.input)}` }),
  z.union([z.string(), z.number(), z.boolean(), z.null()], { error: 'phải là chữ, số, đúng/sai hoặc null' }),
);

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
