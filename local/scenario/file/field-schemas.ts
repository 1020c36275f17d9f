import * as z from 'zod';
import { instantOf, isDay } from '../instants';
import { GROUP_IDS } from './names';

/** Fields that several parts of a scenario share. */
const NOT_AN_INSTANT = 'phải là thời điểm ISO 8601 có múi giờ, ví dụ 2026-08-31T07:00:00+07:00';

/** An instant as text; milliseconds once read. */
export const instant = z.string().transform((given, context) => {
  const millis = instantOf(given);
  if (millis !== null) return millis;
  context.addIssue({ code: 'custom', message: `${NOT_AN_INSTANT} (đang là «${given}»)` });
  return z.NEVER;
});

export const day = z.string().refine(isDay, {
  error: (issue) => `phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2026-09-14 (đang là «${String(issue.input)}»)`,
});

/** A text that says something. */
export const text = z.string().refine((given) => given.trim() !== '', { error: 'không được để trống' });

export const count = z.number().int({ error: 'phải là số nguyên' }).min(0, { error: 'phải là số không âm' });

export const group = z.enum(GROUP_IDS, { error: (issue) => `không có nhóm dân số ${String(issue.input)}` });

/** What is known of a village, new or old. */
export const villageIdentity = {
  id: text,
  name: text,
  formerCommune: z.string().default(''),
  aliases: z.array(text).default([]),
  reporters: z.array(text).default([]),
  eligible: z.partialRecord(z.enum(GROUP_IDS), count.nullable()).default({}),
};
