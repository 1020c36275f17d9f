import { dayOf } from '../../../domain/calendar/day';
import type { Period } from '../../../domain/calendar/period';
import { mailboxesOn, type Agency } from '../../../domain/registry/agency';
import type { Registry } from '../../../domain/registry/registry';
import { sha256Hex } from '../../../domain/reports/sha256';
import type { CriterionStanding } from '../../../domain/standing/standing';
import { standingAt } from '../../../domain/standing/standing-at';
import type { PublishedChange } from '../../../domain/letters/changed-input';
import type { Letters } from '../../ports';
import type { OutboxLine } from '../../tables/outbox-table';
import { queuedLine } from '../queued-line';
import { corrections, type Correction, type LedgerStep } from './corrections';

/** What notices about changed figures are made from. */
export interface ChangedContext {
  readonly registry: Registry;
  readonly letters: Letters;
  /** Newest period whose closing an earlier run has shown. */
  readonly lastShownId: string;
  readonly masterUrl: string;
  readonly now: number;
}

/** To the lead agency: published figures of closed periods that this pass corrected, one mail per agency and period. */
export const changedLines = (step: LedgerStep, context: ChangedContext): OutboxLine[] => {
  if (!context.registry.settings.mailEnabled || step.added.length === 0) return [];
  const found = corrections(step, context.registry, context.lastShownId);
  const periods = [...new Map(found.map(({ period }) => [period.id, period])).values()];
  return periods.flatMap((period) => {
    const own = found.filter((correction) => correction.period.id === period.id);
    const changes = changesAt(period, own, { step, registry: context.registry });
    return context.registry.agencies.flatMap((agency) => lineTo(agency, { period, changes, corrections: own }, context));
  });
};

interface At {
  readonly step: LedgerStep;
  readonly registry: Registry;
}

const changesAt = (period: Period, own: readonly Correction[], { step, registry }: At): PublishedChange[] => {
  const [before, after] = [step.before, step.after].map((folded) => standingAt(folded, registry, period.closesAt).commune);
  return registry.criteria.flatMap(({ id: criterionId }) => {
    const touching = own.filter((correction) => correction.criterionId === criterionId);
    const [was, is] = [before?.[criterionId], after?.[criterionId]];
    if (touching.length === 0 || was === undefined || is === undefined || isSame(was, is)) return [];
    const reasons = [...new Set(touching.map(({ reason }) => reason).filter((reason) => reason !== ''))];
    return [{ criterionId, before: was, after: is, reason: reasons.join('; ') }];
  });
};

const isSame = (was: CriterionStanding, is: CriterionStanding): boolean =>
  was.achieved === is.achieved && was.eligible === is.eligible && was.status === is.status;

interface Found {
  readonly period: Period;
  readonly changes: readonly PublishedChange[];
  readonly corrections: readonly Correction[];
}

/** The entries that brought the change make up the key: one correction is told once, a second one again. */
const lineTo = (agency: Agency, found: Found, context: ChangedContext): OutboxLine[] => {
  const { registry, letters, masterUrl, now } = context;
  const own = new Set(registry.criteria.filter(({ leadAgency }) => leadAgency === agency.id).map(({ id }) => id));
  const changes = found.changes.filter(({ criterionId }) => own.has(criterionId));
  const to = mailboxesOn(agency, dayOf(now));
  if (changes.length === 0 || to.length === 0) return [];
  const criteria = changes.map(({ criterionId }) => criterionId);
  const stamp = sha256Hex(found.corrections.map(({ entryKey }) => entryKey).join('|')).slice(0, 12);
  const key = ['CHANGED', agency.id, criteria.join('+'), found.period.id, stamp].join('|');
  const letter = letters.changed({ agency, periodId: found.period.id, registry, changes, masterUrl });
  return [queuedLine({ key, kind: 'CHANGED', to, criteria, periodId: found.period.id }, letter, now)];
};
