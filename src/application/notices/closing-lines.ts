import type { OutboxLine } from '../tables/outbox-table';
import { headingOf, isQueued, LEADER, STANDING_AGENCY, type Audience, type NoticeContext } from './audience';
import type { ClosingEvaluation } from './closing';
import { dutyLines } from './duties/duty-lines';
import { escalationLines } from './escalation-lines';
import { digestInput, lagLines } from './lag-lines';
import { queuedLine } from './queued-line';
import { summaryLines } from './summary-lines';
import { recoveredLines } from './recovered-lines';

/** All notices that a closing makes due and the outbox does not have yet (docs/RULES.md 12). */
export const closingLines = (closing: ClosingEvaluation, context: NoticeContext): OutboxLine[] => {
  if (!context.registry.settings.mailEnabled) return [];
  const audiences = context.registry.agencies.filter((agency) => agency.id !== LEADER).map((agency): Audience => {
    const own = new Set(context.registry.criteria.filter((item) => item.leadAgency === agency.id).map((item) => item.id));
    return { agency, closing, context, open: closing.state.open.filter((id) => own.has(id)) };
  });
  const lines = audiences.flatMap((audience) => [
    ...digestOrDuties(audience),
    ...recoveredLines(audience),
    ...escalationLines(audience),
    ...missingLines(audience),
  ]);
  return [...lines, ...summaryLines(closing, audiences, context)].filter((line) => line.to.length > 0);
};

/** A digest carries the duties; without one they make a letter of their own. */
const digestOrDuties = (audience: Audience): OutboxLine[] => {
  const digest = lagLines(audience);
  return digest.length > 0 ? digest : dutyLines(audience);
};

/** Too few reports: the standing agency hears who is missing and what is held back. */
const missingLines = (audience: Audience): OutboxLine[] => {
  const { agency, closing, context } = audience;
  const { reported, expected } = closing.standing.currentCoverage;
  const enough = reported * 100 >= context.registry.settings.minCoverage * expected;
  if (agency.id !== STANDING_AGENCY || enough || expected === 0 || isQueued('MISSING', audience)) return [];
  const letter = context.letters.missing(digestInput({ ...audience, open: [] }));
  return [queuedLine(headingOf('MISSING', [], audience), letter, context.now)];
};
