import { answerProblems } from '../google/forms/answer-problems';
import { linkedTab } from '../google/forms/linked-tab';
import { recordResponse, reviseResponse } from '../google/forms/record-response';
import type { FormState, GoogleState } from '../google/state';
import type { ArmedFaults } from './armed-faults';
import { newGoogleId } from './google-id';
import type { QueuedRun, RunQueue } from './run-queue';
import type { SeededRandom } from './seeded-random';
import { noticeOfRow, type SubmitNotice } from './submit-event';
import type { Respondent, SubmitOutcome } from './workspace';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const SENTENCES = {
  vi: {
    recorded: 'Chúng tôi đã ghi lại câu trả lời của bạn.',
    closed: (title: string) => `Biểu mẫu ${title} không còn nhận câu trả lời nữa. Vui lòng liên hệ với người quản lý biểu mẫu nếu bạn cho rằng đây là nhầm lẫn.`,
    signIn: 'Vui lòng đăng nhập để gửi biểu mẫu này.',
    once: 'Bạn đã trả lời biểu mẫu này; mỗi người chỉ gửi được một lần.',
  },
  en: {
    recorded: 'Your response has been recorded.',
    closed: (title: string) => `The form ${title} is no longer accepting responses. Try contacting the owner of the form if you think this is a mistake.`,
    signIn: 'You must sign in to submit this form.',
    once: "You've already responded. You can only fill out this form once.",
  },
} as const;

/** Key of a problem that concerns the respondent's e-mail and not an item. */
export const EMAIL_PROBLEM = 0;

interface DeskParts {
  readonly state: GoogleState;
  readonly random: SeededRandom;
  readonly queue: RunQueue;
  readonly faults: ArmedFaults;
}

/** Where respondents hand in forms: stores responses and queues the submit triggers' runs. */
export class RespondentDesk {
  constructor(private readonly parts: DeskParts) {}

  submit(formId: string, sent: { answers: Readonly<Record<number, string>>; respondent: Respondent; now: number }): SubmitOutcome {
    const form = this.#form(formId);
    const { state } = this.parts;
    const sentences = SENTENCES[state.account.language];
    if (!form.published || !form.accepting) return { kind: 'CLOSED', message: form.closedMessage || sentences.closed(form.title) };
    const problems = sent.respondent.validate ? this.#problems(form, sent.answers, sent.respondent.email) : {};
    if (Object.keys(problems).length > 0) return { kind: 'INVALID', problems };
    const id = newGoogleId(this.parts.random, '2_ABaOnud', 60);
    const response = recordResponse(state, form, { id, at: sent.now, email: sent.respondent.email, answers: sent.answers });
    this.#notify(form, response.row, { changed: null, now: sent.now });
    return { kind: 'RECORDED', responseId: id, confirmation: form.confirmationMessage || sentences.recorded };
  }

  edit(formId: string, responseId: string, edit: { answers: Readonly<Record<number, string>>; now: number }): void {
    const form = this.#form(formId);
    const response = form.responses.find(({ id }) => id === responseId);
    if (response === undefined) throw new RangeError(`Form ${formId} has no response ${responseId}`);
    reviseResponse(this.parts.state, form, { response, at: edit.now, answers: edit.answers });
    const columns = form.items.filter((item) => edit.answers[item.id] !== undefined).flatMap((item) => item.column ?? []);
    this.#notify(form, response.row, { changed: new Set([0, ...columns]), now: edit.now });
  }

  #form(formId: string): FormState {
    const form = this.parts.state.forms.get(formId);
    if (form === undefined) throw new RangeError(`There is no form ${formId}`);
    return form;
  }

  #problems(form: FormState, answers: Readonly<Record<number, string>>, email: string): Record<number, string> {
    const { language } = this.parts.state.account;
    const problems = answerProblems(form, answers, language);
    const mustSignIn = form.emailCollection === 'VERIFIED' || form.limitOne;
    if (mustSignIn && email === '') problems[EMAIL_PROBLEM] = SENTENCES[language].signIn;
    else if (form.limitOne && form.responses.some((response) => response.email === email)) problems[EMAIL_PROBLEM] = SENTENCES[language].once;
    return problems;
  }

  #notify(form: FormState, row: number, change: { changed: ReadonlySet<number> | null; now: number }): void {
    const faults = this.parts.faults.takeForSubmit();
    const tab = linkedTab(this.parts.state, form);
    if (tab === null || faults.some(({ fault }) => fault === 'lose-event')) return;
    const shift = faults.some(({ fault }) => fault === 'wrong-range') ? 1 : 0;
    const notice = { ...noticeOfRow(tab, row, change.changed), row: Math.max(1, row - shift) };
    const late = faults.reduce((sum, fault) => sum + (fault.fault === 'late-event' ? fault.minutes * MINUTE : 0), 0);
    const isBlank = faults.some(({ fault }) => fault === 'blank-event');
    const times = faults.some(({ fault }) => fault === 'duplicate-event') ? 2 : 1;
    for (let time = 0; time < times; time += 1) this.#queue(notice, { isBlank, from: change.now + late + time * SECOND });
  }

  #queue(notice: SubmitNotice, how: { isBlank: boolean; from: number }): void {
    const triggers = this.parts.state.triggers.filter((trigger) => trigger.event === 'ON_FORM_SUBMIT' && trigger.sourceId === notice.bookId && !trigger.disabled);
    for (const { uid, handler, owner } of triggers) {
      // Nobody has published how long a trigger takes to start; about a second is what people see.
      const at = how.from + SECOND / 2 + Math.floor(this.parts.random.next() * SECOND);
      const cause: QueuedRun['cause'] = how.isBlank ? { kind: 'BLANK', triggerUid: uid } : { kind: 'SUBMIT', triggerUid: uid, notice };
      this.parts.queue.add({ at, handler, user: owner, cause });
    }
  }
}
