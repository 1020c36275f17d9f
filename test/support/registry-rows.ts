import { PRESET } from '../../src/adapters/installation/preset-rows';
import type { Scalar } from '../../src/application/ports';

type Row = Readonly<Record<string, Scalar>>;

export const GROUPS = ['SIX_PLUS', 'ADULT', 'HEALTH'] as const;
export const PEOPLE = 1000;

/** A village of which anybody with the link may report. */
export const villageRow = (id: string, more: Row = {}): Row => ({
  id, order: Number(id.replace(/\D/g, '')), name: `Thôn ${id}`, formId: `form-${id}`, formUrl: `https://forms.test/${id}`, sheetId: 1, ...more,
});

export const denominatorRows = (id: string, count: number = PEOPLE): Row[] =>
  GROUPS.map((group) => ({ village: id, group, count, basis: 'THUC_TE_CU_TRU', source: 'Kiểm thử' }));

export const holidayRows = (): readonly Row[] => PRESET.holidays ?? [];

export const criterionRows = (): readonly Row[] => PRESET.criteria ?? [];

/** Agencies of plan 143, each with one mailbox made of its id. */
export const agencyRows = (): Row[] => (PRESET.agencies ?? []).map((row) => ({ ...row, mailbox: mailboxOf(String(row['id'])) }));

export const mailboxOf = (agencyId: string): string => `${agencyId.toLowerCase().replace(/_/g, '-')}@example.vn`;

export const settingRows = (settings: Readonly<Record<string, Scalar>>): Row[] =>
  Object.entries(settings).map(([key, value]) => ({ key, value }));
