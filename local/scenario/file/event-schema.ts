import * as z from 'zod';
import { count, day, group, instant, text, villageIdentity } from './field-schemas';
import { HAND_ACTS } from './hand-acts';
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

const criterion = z.enum(CRITERION_IDS, { error: (issue) => `không có tiêu chí ${String(issue.input)}` });

/** A village that a split makes, with what it takes over of the old one. */
const part = z.strictObject({
  id: villageIdentity.id,
  name: villageIdentity.name,
  eligible: z.partialRecord(group, count).default({}),
  figures: z.partialRecord(criterion, count).default({}),
});

/** A row of earlier figures, as somebody types it. */
const importedRow = z.strictObject({
  village: text,
  asOf: z.string(),
  figures: z.partialRecord(criterion, typed).default({}),
  reason: z.string().default(''),
});

/** One event; `at` is milliseconds once read. */
export const eventSchema = z.discriminatedUnion('do', [
  occurs('submit', { village: text, from: z.string().default(''), answers: answers.default({}) }),
  occurs('edit', { village: text.optional(), of: index, answers }),
  fault,
  occurs('eligible', { village: text, group, count, from: day.nullish(), basis: z.string().default(''), source: z.string().default('') }),
  occurs('merge', { villages: z.array(text).min(1, { error: 'cần ít nhất một thôn' }), into: z.strictObject(villageIdentity), from: day }),
  occurs('rename', { village: text, name: text, from: day }),
  occurs('split', { village: text, into: z.array(part).min(2, { error: 'cần ít nhất hai thôn mới' }), from: day }),
  occurs('import', { rows: z.array(importedRow).min(1, { error: 'cần ít nhất một dòng' }) }),
  occurs('official', { criterion, day, count, source: z.string().default('') }),
  occurs('week', { monday: day, weight: z.number().min(0, { error: 'phải từ 0 đến 1' }).max(1, { error: 'phải từ 0 đến 1' }), note: z.string().default('') }),
  occurs('milestones', { criterion, points: z.array(z.strictObject({ day, percent: z.number().min(0).max(100) })) }),
  occurs('draw', { count }),
  occurs('verdict', { submission: index, verdict, reason: z.string().default('') }),
  occurs('duty', { duty: text, agency: z.string().optional(), deadline: day.optional(), state: z.string().optional() }),
  occurs('answer', { agency, answer: text, text: z.string().default('') }),
  occurs('setting', { key: setting, value }),
  occurs('hand', { act: z.enum(HAND_ACTS, { error: (issue) => `không có việc ${String(issue.input)}` }), village: text }),
  occurs('menu', { item: text }),
]);

export type ScenarioEvent = z.output<typeof eventSchema>;
export type EventOf<Kind extends ScenarioEvent['do']> = Extract<ScenarioEvent, { do: Kind }>;
