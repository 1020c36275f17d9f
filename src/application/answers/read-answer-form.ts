import { sha256Hex } from '../../domain/reports/sha256';
import { maskIdentifiers } from '../../domain/reports/mask';
import type { Agency } from '../../domain/registry/agency';
import { dayText } from '../intake/read-answers';
import type { LinkedRows, Scalar } from '../ports';
import type { AgencyAnswer } from '../tables/answers-table';
import { scalarInstant, scalarText } from '../tables/cells';

/** Name under which the answer form's tab is read beside the villages' tabs; no village id can hold a blank. */
export const ANSWER_TAB = 'tra loi';

/** What reading needs to know. */
export interface AnswerReading {
  /** Titles of the form's questions by key. */
  readonly titles: Readonly<Record<string, string>>;
  readonly agencies: readonly Agency[];
}

/** Answers of agencies in the tab of their form. Rows without a timestamp were not written by the form. */
export const readAnswerForm = (linked: LinkedRows, reading: AnswerReading): AgencyAnswer[] => {
  const header = linked.header.map((title) => title.normalize('NFC').trim());
  return linked.rows
    .map((cells) => answerOf(cells, (key) => cells[header.indexOf(reading.titles[key] ?? '')] ?? null, reading))
    .filter((answer): answer is AgencyAnswer => answer !== null);
};

const answerOf = (
  cells: readonly Scalar[],
  at: (key: string) => Scalar,
  { agencies }: AnswerReading,
): AgencyAnswer | null => {
  const sentAt = scalarInstant(cells[0] ?? null);
  if (sentAt === null) return null;
  const noticeKey = scalarText(at('noticeKey'));
  const answer = scalarText(at('answer'));
  const text = scalarText(at('text'));
  return {
    at: sentAt,
    agencyId: agencyOf(noticeKey, scalarText(at('agency')), agencies),
    periodId: noticeKey.split('|')[3] ?? '',
    answer,
    text: maskIdentifiers(text),
    until: dayText(at('until')),
    noticeKey,
    key: `${Math.floor(sentAt / 1000)}#${sha256Hex(JSON.stringify([noticeKey, answer, text])).slice(0, 16)}`,
  };
};

/** The digest's mark names the agency; whoever deleted it is known by the name, if that fits. */
const agencyOf = (noticeKey: string, name: string, agencies: readonly Agency[]): string => {
  const marked = noticeKey.split('|')[1] ?? '';
  const found = agencies.find(({ id }) => id === marked) ?? agencies.find((agency) => agency.name === name);
  return found?.id ?? name;
};
