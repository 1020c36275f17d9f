import { dayOf, isoInstant } from '../../domain/calendar/day';
import { isInForce } from '../../domain/registry/village';
import { CONFIG_REQUESTS, readConfig, type Config } from '../config';
import { shortcomings } from '../find-problems';
import { closeFormsOf, expiredVillages } from '../expired-villages';
import { MEMORY_KEYS, remembered, type Remembered } from '../memory';
import { latestClosed } from '../notices/closing';
import type { Installation, Services } from '../ports';
import { entriesText, type VillageRow } from '../tables/villages-table';
import { bookAge, takeSteps } from '../upgrade/upgrade';
import { prepareAnswers } from './prepare-answers';

/** Google stops a run after six minutes; forms are made until this much of it is used. */
const WORK_MILLIS = 4.5 * 60 * 1000;
const LOCK_WAIT_MILLIS = 20000;

export type SetUpOutcome =
  | { readonly kind: 'BUSY' }
  | { readonly kind: 'OTHER_INSTALLER'; readonly installer: string }
  | { readonly kind: 'NEWER_BOOK' }
  | { readonly kind: 'NO_VILLAGES' }
  /** Empty tabs would take the place of deleted ones: a person must have agreed. */
  | { readonly kind: 'TABS_GONE'; readonly tabs: readonly string[] }
  /** Forms are left to make; the sweep goes on by itself. */
  | { readonly kind: 'PARTIAL'; readonly ready: number; readonly left: number }
  | { readonly kind: 'DONE'; readonly ready: number; readonly withoutMailbox: readonly string[]; readonly withoutDenominator: readonly string[] };

/**
 * Creates or repairs everything: tabs, preset, master sheet, one form per village in force,
 * triggers. Each form is written down before the next is begun, so a stop anywhere is continued;
 * a second run changes nothing. Deleted tabs that held something are made anew only when `mayRebuild`.
 */
export const setUp = (services: Services, installation: Installation, mayRebuild = false): SetUpOutcome => {
  const startedAt = services.now();
  const installer = installation.installer();
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return { kind: 'BUSY' };
  try {
    const memory = remembered(services.memory.all());
    if (memory.installer !== '' && memory.installer !== installer) return { kind: 'OTHER_INSTALLER', installer: memory.installer };
    if (bookAge(memory) === 'NEWER_BOOK') return { kind: 'NEWER_BOOK' };
    const gone = installation.goneRecords();
    if (gone.length > 0 && !mayRebuild) return { kind: 'TABS_GONE', tabs: gone };
    prepare(services, installation, installer);
    if (gone.length > 0) noteRebuilt(services, gone);
    prepareAnswers(services, installation);
    return makeForms(services, installation, { startedAt, verify: true });
  } finally {
    services.lock.release();
  }
};

/** Goes on with forms that an earlier run left; called by the sweep while set-up is `PARTIAL`. */
export const continueSetUp = (services: Services, installation: Installation): SetUpOutcome => {
  const startedAt = services.now();
  if (!services.lock.acquire(LOCK_WAIT_MILLIS)) return { kind: 'BUSY' };
  try {
    return makeForms(services, installation, { startedAt, verify: false });
  } finally {
    services.lock.release();
  }
};

const noteRebuilt = (services: Services, tabs: readonly string[]): void =>
  services.book.write([{ kind: 'APPEND', tab: 'journal', rows: [{ at: isoInstant(services.now()), what: 'setUp', outcome: 'REBUILT', detail: tabs.join(', ') }] }]);

const prepare = (services: Services, installation: Installation, installer: string): void => {
  services.memory.put({ [MEMORY_KEYS.installer]: installer });
  takeSteps(services, installation, 0);
  const masterUrl = installation.prepareMasterSheet();
  installation.ensureTriggers();
  services.memory.put({ [MEMORY_KEYS.masterUrl]: masterUrl, [MEMORY_KEYS.day]: '', [MEMORY_KEYS.shown]: '' });
};

interface FormRun {
  readonly startedAt: number;
  /** Whether forms that exist are looked at and repaired too. */
  readonly verify: boolean;
}

const makeForms = (services: Services, installation: Installation, run: FormRun): SetUpOutcome => {
  const memory = remembered(services.memory.all());
  const config = readConfig(services.book.read(CONFIG_REQUESTS), memory.settings);
  const today = dayOf(services.now());
  const inForce = config.villages.filter((row) => isReachable(row, today));
  const missing = inForce.filter((row) => row.form === null || isUnfinished(row, memory));
  const existing = run.verify ? inForce.filter((row) => !missing.includes(row)) : [];
  closeFormsOf(expiredVillages(config, '', today), config, services);
  if (missing.length > 0) remember(services, config, 'PARTIAL');
  const left = work(services, installation, { config, run, rows: [...missing, ...existing] });
  return finish(services, config, { inForce, left });
};

/** The form was not made to its end, or shows a name that the village had before. */
const isUnfinished = ({ village }: VillageRow, { watermarks, outdatedForms }: Remembered): boolean =>
  watermarks[village.id] === undefined || outdatedForms.includes(village.id);

/** In force now or later: a village whose validity begins soon gets its form before it begins. */
const isReachable = (row: VillageRow, today: string): boolean =>
  isInForce(row.village, today) || (row.village.validFrom !== null && row.village.validFrom > today);

/** Gives the rows that were left when the time was used up. */
const work = (
  services: Services,
  installation: Installation,
  job: { readonly config: Config; readonly run: FormRun; readonly rows: readonly VillageRow[] },
): readonly VillageRow[] => {
  for (let index = 0; index < job.rows.length; index += 1) {
    const row = job.rows[index];
    if (row === undefined || services.now() - job.run.startedAt > WORK_MILLIS) return job.rows.slice(index);
    makeOne(services, installation, { config: job.config, row });
  }
  return [];
};

const makeOne = (services: Services, installation: Installation, job: { readonly config: Config; readonly row: VillageRow }): void => {
  const { village, form: known } = job.row;
  const form = installation.prepareForm(village, job.config.registry, known);
  if (known === null || known.formId !== form.formId || known.sheetId !== form.sheetId || known.formUrl !== form.formUrl || entriesText(known.entries) !== entriesText(form.entries)) {
    const cells = { formId: form.formId, formUrl: form.formUrl, sheetId: form.sheetId, entries: entriesText(form.entries) };
    services.book.write([{ kind: 'UPDATE', tab: 'villages', row: job.row.row, cells }]);
  }
  const { watermarks, outdatedForms } = remembered(services.memory.all());
  if (outdatedForms.includes(village.id)) services.memory.put({ [MEMORY_KEYS.outdatedForms]: JSON.stringify(outdatedForms.filter((id) => id !== village.id)) });
  if (watermarks[village.id] !== undefined) return;
  services.memory.put({ [MEMORY_KEYS.watermarks]: JSON.stringify({ ...watermarks, [village.id]: 1 }) });
};

/** Writes down how far set-up is, so that the sweep goes on even after a run that died. Closings before set-up are nobody's business. */
const remember = (services: Services, config: Config, state: 'PARTIAL' | 'DONE'): void => {
  const memory = remembered(services.memory.all());
  const closing = memory.closing === '' ? latestClosed(services.now(), config.registry.settings).id : memory.closing;
  if (memory.setUp === state && memory.closing === closing) return;
  services.memory.put({ [MEMORY_KEYS.setUp]: state, [MEMORY_KEYS.closing]: closing });
};

const finish = (
  services: Services,
  config: Config,
  forms: { readonly inForce: readonly VillageRow[]; readonly left: readonly VillageRow[] },
): SetUpOutcome => {
  const memory = remembered(services.memory.all());
  const unmade = forms.left.filter((row) => isUnfinished(row, memory)).length;
  remember(services, config, unmade > 0 ? 'PARTIAL' : 'DONE');
  if (forms.inForce.length === 0) return { kind: 'NO_VILLAGES' };
  const ready = forms.inForce.length - unmade;
  if (unmade > 0) return { kind: 'PARTIAL', ready, left: unmade };
  const { withoutMailbox, withoutDenominator } = shortcomings(config);
  return { kind: 'DONE', ready, withoutMailbox, withoutDenominator };
};
