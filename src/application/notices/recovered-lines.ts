import { periodsBetween } from '../../domain/calendar/period';
import type { OutboxLine } from '../tables/outbox-table';
import { headingOf, isQueued, type Audience } from './audience';
import { queuedLine } from './queued-line';

/** Good news, once: criteria of the agency that left the digest at this closing, with how long it lasted. */
export const recoveredLines = (audience: Audience): OutboxLine[] => {
  const { agency, closing, context } = audience;
  const own = new Set(context.registry.criteria.filter((item) => item.leadAgency === agency.id).map((item) => item.id));
  const recovered = closing.state.recovered.filter((item) => own.has(item.criterionId));
  if (recovered.length === 0 || isQueued('RECOVERED', audience)) return [];
  const letter = context.letters.recovered({
    agency,
    registry: context.registry,
    standing: closing.standing,
    periodId: closing.period.id,
    criteria: recovered.map((item) => ({
      criterionId: item.criterionId,
      periodsOpen: periodsBetween(item.sincePeriodId, closing.period.id),
    })),
    masterUrl: context.masterUrl,
  });
  return [queuedLine(headingOf('RECOVERED', recovered.map((item) => item.criterionId), audience), letter, context.now)];
};
