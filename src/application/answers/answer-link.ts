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

/** Link by which an agency answers one digest; null while there is no answer form. */
export const answerLink = (form: AnswerForm | null, agencyName: string, noticeKey: string): string | null =>
  form === null ? null : prefilledLink(form.formUrl, form.entries, { agency: agencyName, noticeKey });
