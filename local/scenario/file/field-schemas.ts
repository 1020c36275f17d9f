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

export const notADay = (given: unknown): string => `phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2026-09-14 (đang là «${String(given)}»)`;

export const day = z.string().refine(isDay, { error: (issue) => notADay(issue.input) });

/** A text that says something. */
export const text = z.string().refine((given) => given.trim() !== '', { error: 'không được để trống' });

export const count = z.number().int({ error: 'phải là số nguyên' }).min(0, { error: 'phải là số không âm' });

export const group = z.enum(GROUP_IDS, { error: (issue) => `không có nhóm dân số ${String(issue.input)}` });

/** Ids go into names of tabs and keys of reports. */
const VILLAGE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,30}$/;

const villageId = z.string().regex(VILLAGE_ID, {
  error: (issue) => `mã thôn chỉ gồm chữ không dấu, số, «-» và «_», tối đa 31 ký tự (đang là «${String(issue.input)}»)`,
});

/** What is known of a village, new or old. */
export const villageIdentity = {
  id: villageId,
  name: text,
  formerCommune: z.string().default(''),
  aliases: z.array(text).default([]),
  reporters: z.array(text).default([]),
  eligible: z.partialRecord(z.enum(GROUP_IDS), count.nullable()).default({}),
};
