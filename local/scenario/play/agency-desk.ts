import { readOutbox, type PlacedLine } from '../../../src/application/tables/outbox-table';
import { remembered } from '../../../src/application/memory';
import { ANSWER_TITLES, type AnswerField } from '../../../src/text/forms/answer-form-view';
import type { EventOf } from '../file/event-schema';
import type { Workspace } from '../../runtime/workspace';
import type { TabDesk } from './tab-desk';

/** What an agency answers its newest digest. */
export type AgencyAnswer = Pick<EventOf<'answer'>, 'agency' | 'answer' | 'text'>;

/** People of the agencies, who open the link of their newest digest and send the form. */
export class AgencyDesk {
  constructor(private readonly world: Workspace, private readonly desk: TabDesk) {}

  /** Gives whether there was a digest to answer and a form that took the answer. */
  answer({ agency, answer, text }: AgencyAnswer): boolean {
    const form = remembered(Object.fromEntries(this.world.state.properties.values)).answerForm;
    const digest = this.newestDigest(agency);
    if (form === null || digest === null) return false;
    const answers = this.byItem(form.formId, { answer, text, noticeKey: digest.key });
    return this.world.submit(form.formId, answers, { email: '', validate: false }).kind === 'RECORDED';
  }

  private newestDigest(agency: string): PlacedLine | null {
    const digests = readOutbox(this.desk.rows('outbox')).filter((line) => line.kind === 'LAG' && line.key.split('|')[1] === agency);
    return digests.reduce<PlacedLine | null>((best, line) => (best !== null && best.queuedAt > line.queuedAt ? best : line), null);
  }

  private byItem(formId: string, answers: Readonly<Partial<Record<AnswerField, string>>>): Record<number, string> {
    const items = this.world.state.forms.get(formId)?.items ?? [];
    return Object.fromEntries(
      Object.entries(answers).flatMap(([key, value]) => {
        const item = items.find(({ title }) => title === ANSWER_TITLES[key as AnswerField]);
        return item === undefined ? [] : [[item.id, value] as const];
      }),
    );
  }
}
