import { lookAtForm, type FormLook } from '../../adapters/forms/look-at-form';
import type { Examination } from '../../application/find-problems';
import { MEMORY_KEYS, remembered } from '../../application/memory';
import type { VillageRow } from '../../application/tables/villages-table';
import { dayOf } from '../../domain/calendar/day';
import { isInForce } from '../../domain/registry/village';
import type { FormsFound } from '../../text/self-check/form-checks';
import type { Wired } from '../wiring';

/** Google stops a run after six minutes; forms are looked at until this much of it is used. */
const WORK_MILLIS = 4 * 60 * 1000;
/** Answers younger than this may still wait for the sweep. */
const SETTLE_MILLIS = 30 * 60 * 1000;

interface Look extends FormLook {
  readonly villageId: string;
}

/**
 * Looks at the form of every village in force. When the time of the run is used up the place is remembered
 * and the next check begins there, so that each form has its turn.
 */
export const lookAtForms = (wired: Wired, found: Examination, isInstaller: boolean): FormsFound => {
  const { services } = wired;
  const today = dayOf(services.now());
  const { checkFrom } = remembered(services.memory.all());
  const inForce = found.config.villages.filter(({ village }) => isInForce(village, today));
  const rows = fromVillage(inForce.filter(({ form }) => form !== null), checkFrom);
  const looks = lookWhileTime(wired, found, rows);
  const next = rows[looks.length]?.village.id ?? '';
  if (next !== checkFrom) services.memory.put({ [MEMORY_KEYS.checkFrom]: next });
  return { ...sorted(looks), looked: looks.length, left: rows.length - looks.length, unmade: inForce.filter(({ form }) => form === null).map(({ village }) => village.id), isInstaller };
};

/** The list turned so that it begins with a village. */
const fromVillage = (rows: readonly VillageRow[], id: string): VillageRow[] => {
  const start = Math.max(rows.findIndex(({ village }) => village.id === id), 0);
  return [...rows.slice(start), ...rows.slice(0, start)];
};

const lookWhileTime = ({ services, memory }: Wired, found: Examination, rows: readonly VillageRow[]): Look[] => {
  const startedAt = services.now();
  const looks: Look[] = [];
  for (const { village, form } of rows) {
    if (form === null || services.now() - startedAt > WORK_MILLIS) break;
    const expected = { form, bookId: memory.get(MEMORY_KEYS.operationsId), taken: found.takenByForm.get(form.formId) ?? 0, settledBy: startedAt - SETTLE_MILLIS };
    looks.push({ villageId: village.id, ...lookAtForm(expected) });
  }
  return looks;
};

const sorted = (looks: readonly Look[]): Pick<FormsFound, 'closed' | 'unlinked' | 'unopened' | 'missing'> => {
  const opened = looks.filter(({ isOpened }) => isOpened);
  const idsOf = (some: readonly Look[]): string[] => some.map(({ villageId }) => villageId);
  return {
    closed: idsOf(opened.filter(({ isOpen }) => !isOpen)),
    unlinked: idsOf(opened.filter(({ isLinked }) => !isLinked)),
    unopened: idsOf(looks.filter(({ isOpened }) => !isOpened)),
    missing: opened.filter(({ missing }) => missing > 0).map(({ villageId, missing }) => ({ villageId, count: missing })),
  };
};
