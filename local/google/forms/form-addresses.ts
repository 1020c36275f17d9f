import { createHash } from 'node:crypto';
import type { FormState, GoogleState } from '../state';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

const HOST = 'https://docs.google.com/forms/d/';

/** Address for the people who edit the form. */
export const editUrl = (formId: string): string => `${HOST}${formId}/edit`;

/** Address for respondents; like Google's it does not contain the form's own id. */
export const publishedUrl = (formId: string): string => `${HOST}e/1FAIpQLS${digest(formId)}/viewform`;

/** Short form of an address. */
export const shortUrl = (url: string): string => `https://forms.gle/${digest(url).slice(0, 17)}`;

/** Address with answers already filled in, by item id. */
export const prefilledUrl = (formId: string, answers: Readonly<Record<number, string>>): string => {
  const entries = Object.entries(answers).map(([id, answer]) => `&entry.${id}=${encodeURIComponent(answer)}`);
  return `${publishedUrl(formId)}?usp=pp_url${entries.join('')}`;
};

/** Address with which an earlier response can be changed. */
export const editResponseUrl = (formId: string, responseId: string): string => `${publishedUrl(formId)}?edit2=${responseId}`;

/** The form that an edit, published, pre-filled or short address leads to, or null. */
export const formAtUrl = (state: GoogleState, url: string): FormState | null => {
  const leadsHere = ({ id }: FormState): boolean =>
    url === shortUrl(publishedUrl(id)) || url.startsWith(publishedUrl(id)) || url.startsWith(`${HOST}${id}/`);
  return [...state.forms.values()].find(leadsHere) ?? null;
};
