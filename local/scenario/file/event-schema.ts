import * as z from 'zod';
import { count, day, group, instant, text, villageIdentity } from './field-schemas';
import { AGENCY_IDS, CRITERION_IDS, settingKey } from './names';

/** Everything that can happen in a scenario. */
const FIELDS = ['asOf', ...CRITERION_IDS, 'reason', 'difficulty'] as const;

const typed = z.union([z.string(), z.number().transform(String)], { error: 'phải là chữ như người báo cáo gõ' });

const answers = z.partialRecord(
  z.enum(FIELDS),
  typed,
);

const index = count;
const callNumber = z.number().int().min(1, { error: 'phải là số thứ tự lệnh gọi, từ 1' });
const agency = z.enum(AGENCY_IDS, { error: (issue) => `không có cơ quan ${String(issue.input)}` });
const verdict = z
  .string()
  .transform((given) => given.normalize('NFC').trim().toLowerCase())
  .pipe(z.enum(['duyệt', 'trả lại'], { error: 'phải là «Duyệt» hoặc «Trả lại»' }));
const setting = z.string().refine((key) => settingKey(key) !== null, {
  error: (issue) => `không có tham số ${String(issue.input)}`,
});
const value = z.union([z.string(), z.number(), z.boolean(), z.null()], { error: 'phải là chữ, số, đúng/sai hoặc null' });

const occurs = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ at: instant, do: z.literal(kind), ...shape });

const fails = <Kind extends string, Shape extends z.ZodRawShape>(fault: Kind, shape: Shape) =>
  z.strictObject({ at: instant, do: z.literal('fault'), fault: z.literal(fault), ...shape });

const fault = z.discriminatedUnion('fault', [
  fails('lose-event', {}),
  fails('duplicate-event', {}),
  fails('blank-event', {}),
  fails('late-event', { minutes: z.number().min(0).default(60) }),
  fails('wrong-range', {}),
  fails('kill', { call: callNumber }),
  fails('service-error', { call: callNumber }),
  fails('mail-quota', { left: count }),
  fails('disable-triggers', {}),
]);

/** One event; `at` is milliseconds once read. */
export const eventSchema = z.discriminatedUnion('do', [
  occurs('submit', { village: text, from: z.string().default(''), answers: answers.default({}) }),
  occurs('edit', { village: text.optional(), of: index, answers }),
  fault,
  occurs('eligible', { village: text, group, count, from: day.nullish(), basis: z.string().default(''), source: z.string().default('') }),
  occurs('merge', { villages: z.array(text).min(1, { error: 'cần ít nhất một thôn' }), into: z.strictObject(villageIdentity), from: day }),
  occurs('verdict', { submission: index, verdict, reason: z.string().default('') }),
  occurs('duty', { duty: text, agency: z.string().optional(), deadline: day.optional(), state: z.string().optional() }),
  occurs('answer', { agency, answer: text, text: z.string().default('') }),
  occurs('setting', { key: setting, value }),
  occurs('menu', { item: text }),
]);

export type ScenarioEvent = z.output<typeof eventSchema>;
export type EventOf<Kind extends ScenarioEvent['do']> = Extract<ScenarioEvent, { do: Kind }>;
