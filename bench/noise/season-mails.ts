import { closingLines } from '../../src/application/notices/closing-lines';
import type { Letters } from '../../src/application/ports';
import type { AgencyAnswer } from '../../src/application/tables/answers-table';
import type { OutboxLine } from '../../src/application/tables/outbox-table';
import { closingView, lagSeries } from '../../src/domain/notices/lag';
import { foldLedger } from '../../src/domain/standing/fold';
import type { Standing } from '../../src/domain/standing/standing';
import { standingAt } from '../../src/domain/standing/standing-at';
import { LETTERS } from '../../src/entry/wiring';
import type { NoiseSeason } from './noise-season';

/** What each closing showed. */
export const standingsOf = ({ ledger, closings, registry }: NoiseSeason): Standing[] =>
  closings.map(({ closesAt }) => standingAt(foldLedger(ledger, closesAt), registry, closesAt));

const LETTER = { subject: '', text: '', html: '' };
/** What letters say costs time and changes no count. */
const SILENT: Letters = { ...LETTERS, digest: () => LETTER, recovered: () => LETTER, escalation: () => LETTER, missing: () => LETTER, summary: () => LETTER };

/**
 * The outbox of a season as the program's own rules fill it. With `answered` every agency answers
 * its digest three days later, otherwise nobody ever does.
 */
export const seasonMails = (season: NoiseSeason, standings: readonly Standing[], answered: boolean): OutboxLine[] => {
  const states = lagSeries(standings.map((standing) => closingView(standing, season.registry)), season.registry.settings);
  const outbox: OutboxLine[] = [];
  const answers: AgencyAnswer[] = [];
  const openSince: Record<string, string> = {};
  season.closings.forEach((period, index) => {
    const [standing, state] = [standings[index], states[index]];
    if (standing === undefined || state === undefined) return;
    for (const id of state.entered) openSince[id] = period.id;
    const closing = { period, standing, previous: standings[index - 1] ?? null, state, openSince: { ...openSince }, missing: [], difficulties: [] };
    const context = { registry: season.registry, letters: SILENT, outbox, answers, answerForm: null, masterUrl: '', duties: [], difficulties: [], now: period.closesAt };
    const lines = closingLines(closing, context);
    outbox.push(...lines);
    if (answered) answers.push(...lines.filter(({ kind }) => kind === 'LAG').map(answerTo));
  });
  return outbox;
};

const THREE_DAYS = 3 * 86_400_000;

const answerTo = (line: OutboxLine): AgencyAnswer => ({
  at: line.queuedAt + THREE_DAYS, agencyId: line.key.split('|')[1] ?? '', periodId: line.periodId, answer: 'đã nhận', text: '', until: '', noticeKey: line.key, key: line.key,
});
