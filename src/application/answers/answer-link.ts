import type { AnswerLink } from '../../domain/letters/digest-input';
import type { AnswerForm } from '../ports';

/** Link to a form with answers filled in; values of fields that the form lacks are left out. */
export const prefilledLink = (
  formUrl: string,
  entries: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): string => {
  const parts = Object.keys(values)
    .filter((key) => entries[key] !== undefined)
    .map((key) => `entry.${entries[key]}=${encodeURIComponent(values[key] ?? '')}`);
  return parts.length === 0 ? formUrl : `${formUrl}?usp=pp_url&${parts.join('&')}`;
};

/** Digest and agency that a link speaks for. */
interface Digest {
  readonly agency: string;
  readonly noticeKey: string;
}

/**
 * One link per possible answer, so that a tap and «send» suffice; one link in all for a form made
 * before answers could be filled in; none while there is no answer form.
 */
export const answerLinks = (form: AnswerForm | null, digest: Digest, answers: readonly string[]): AnswerLink[] => {
  if (form === null) return [];
  const linkWith = (values: Readonly<Record<string, string>>): string => prefilledLink(form.formUrl, form.entries, { ...digest, ...values });
  return form.entries['answer'] === undefined
    ? [{ answer: null, url: linkWith({}) }]
    : answers.map((answer) => ({ answer, url: linkWith({ answer }) }));
};
