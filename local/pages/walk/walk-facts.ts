import { readOutbox, type NoticeKind } from '../../../src/application/tables/outbox-table';
import type { MailState } from '../../google/state';
import type { Workspace } from '../../runtime/workspace';
import { TabDesk } from '../../scenario/play/tab-desk';
import { listedForms } from '../forms/listed-forms';

/** What has happened in the workspace so far, as far as the walk tells of it. */
export interface WalkFacts {
  readonly villages: number;
  /** Villages that have ever sent a report. */
  readonly heard: number;
  /** The village that will send late, or null while there are no forms. */
  readonly lateVillage: { readonly id: string; readonly formId: string; readonly heard: boolean } | null;
  /** Newest letter of a kind that has left, or null. */
  readonly letters: Readonly<Partial<Record<NoticeKind, MailState>>>;
  /** Closings that have been summed up for the leaders. */
  readonly closings: number;
  readonly answers: number;
}

const lettersOf = (workspace: Workspace, desk: TabDesk): WalkFacts['letters'] => {
  const letters: Partial<Record<NoticeKind, MailState>> = {};
  for (const { kind, subject } of readOutbox(desk.rows('outbox'))) {
    const mail = workspace.state.mails.find((candidate) => candidate.subject === subject);
    if (mail !== undefined) letters[kind] = mail;
  }
  return letters;
};

/** Reads the facts out of the books, forms and mailbox; the walk keeps nothing of its own. */
export const walkFacts = (workspace: Workspace): WalkFacts => {
  const desk = new TabDesk(workspace);
  const forms = listedForms(workspace).filter(({ villageId }) => villageId !== null);
  const last = forms[forms.length - 1];
  return {
    villages: forms.length,
    heard: forms.filter(({ responses }) => responses > 0).length,
    lateVillage: last === undefined ? null : { id: last.villageId ?? '', formId: last.id, heard: last.responses > 0 },
    letters: lettersOf(workspace, desk),
    closings: new Set(readOutbox(desk.rows('outbox')).filter(({ kind }) => kind === 'SUMMARY').map(({ periodId }) => periodId)).size,
    answers: desk.rows('answers').length,
  };
};
