import type { GoogleState } from '../google/state';
import type { ExecutionRecord, MeterReport } from './meter';

/** What a person who sends a form can meet. */
export type SubmitOutcome =
  | { readonly kind: 'RECORDED'; readonly responseId: string; readonly confirmation: string }
  | { readonly kind: 'CLOSED'; readonly message: string }
  /** By item id; only when validation is enforced, as the form's page does. */
  | { readonly kind: 'INVALID'; readonly problems: Readonly<Record<number, string>> };

export interface Respondent {
  /** Signed-in e-mail, or '' for nobody. */
  readonly email: string;
  /** Whether the page's validation is applied (a browser) or bypassed (a scenario, a crafted request). */
  readonly validate: boolean;
}

/** Faults that a scenario or a test may arm; each applies to the next submit or the next execution. */
export type Fault =
  | { readonly fault: 'lose-event' }
  | { readonly fault: 'duplicate-event' }
  | { readonly fault: 'blank-event' }
  | { readonly fault: 'late-event'; readonly minutes: number }
  | { readonly fault: 'wrong-range' }
  | { readonly fault: 'kill'; readonly call: number }
  | { readonly fault: 'service-error'; readonly call: number }
  | { readonly fault: 'mail-quota'; readonly left: number }
  | { readonly fault: 'disable-triggers' };

/** One commune's Google account on this machine, on a virtual clock. */
export interface Workspace {
  readonly state: GoogleState;
  /** Id of the operations book: the book the script is bound to. */
  readonly boundBookId: string;
  /** Virtual now in milliseconds. */
  now(): number;
  /**
   * Does everything due up to and including `instant`, in order of time (starts of runs and their single
   * service calls), then sets the clock there; runs that are not over stay half done. `horizon` is the
   * earliest instant at which the caller will act again (default: `instant`); it only saves time.
   */
  advanceTo(instant: number, onProgress?: (now: number) => void, horizon?: number): void;
  /** Brings the runs under way to their ends without setting the clock; needed before state is stored or exported. */
  settle(): void;
  /** Queues a run of a menu item by function name as the person who clicks; it runs at the next `advanceTo`. */
  clickMenu(handler: string, user?: string): void;
  /** Runs a function now and gives its record and return value (menu, or `doGet` with kind WEB). */
  run(handler: string, kind: 'MENU' | 'WEB', user?: string, argument?: unknown): { record: ExecutionRecord; value: unknown };
  /** Runs the simple trigger onOpen for a person who opens the operations book; gives the menu it built. */
  openBook(user: string): { title: string; items: ({ caption: string; handler: string } | 'SEPARATOR')[] };
  /** Messages that stayed until the person closed them (ui.alert, toast without end), oldest first. */
  takeDialogs(): { title: string; text: string; page?: string }[];
  /** Messages that passed by themselves while a run was under way (toast), oldest first. */
  takeNotices(): { title: string; text: string }[];
  /** Answers `ui.prompt`/`ui.alert` buttons of the next run; default: OK/YES and ''. */
  answerDialogs(answers: { button: string; text: string }[]): void;
  /** A respondent sends a form: response, linked row, and the submit triggers are queued. Answers by item id. */
  submit(formId: string, answers: Readonly<Record<number, string>>, respondent: Respondent): SubmitOutcome;
  /** The respondent edits an earlier response: the linked row changes in place, with a new timestamp. */
  editResponse(formId: string, responseId: string, answers: Readonly<Record<number, string>>): void;
  /** A person types into a cell (coerced like typed input); 1-based. */
  typeInto(bookId: string, sheetId: number, row: number, column: number, text: string): void;
  arm(fault: Fault): void;
  meter(): MeterReport;
}
