import { answerProblems } from '../../../local/google/forms/answer-problems';
import { COLUMNS } from '../../../src/application/tables/columns';
import { TABS } from '../../../src/text/tabs';
import type { CellState, GoogleState, MailState } from '../../../local/google/state';
import type { SubmitOutcome, Workspace } from '../../../local/runtime/workspace';
import { aBook, aForm, anItem, aSheet } from './sample-state';

export const START = Date.parse('2026-08-31T07:00:00+07:00');

const DIGITS = { kind: 'requireTextMatchesPattern', values: ['^[0-9]{1,7}$'], helpText: 'Chỉ nhập chữ số, không dấu chấm' };

const aMail: MailState = {
  id: 1,
  at: START,
  sender: 'vhxh@quangngoc.example',
  senderName: 'Công dân số <xã>',
  to: ['t1@quangngoc.example'],
  cc: [],
  bcc: [],
  replyTo: '',
  subject: 'Nhắc gửi số liệu',
  text: 'Kính gửi bác',
  html: '<p style="color:#1f3a5f">Kính gửi bác</p><script>alert(1)</script>',
};

const VILLAGE_ROW = COLUMNS.villages.map((column): CellState => ({ value: { id: 'QN-01', order: 1, name: 'Thôn 1', formId: 'form' }[column] ?? '' }));

const smallState = (): GoogleState => {
  const operations = aBook(
    [
      aSheet({ id: 1, title: 'Cấu hình', rows: [[{ value: 'Khóa' }, { value: 'Giá trị' }]] }),
      aSheet({ id: 2, title: 'BC QN-01', hidden: true, formId: 'form' }),
      ...(['criteria', 'agencies', 'villages', 'denominators', 'weeks'] as const).map((tab, index) =>
        aSheet({ id: 10 + index, title: TABS[tab], rows: tab === 'villages' ? [[], VILLAGE_ROW] : [] }),
      ),
    ],
    { id: 'operations' },
  );
  const master = aBook([aSheet({ id: 3, title: 'Tổng hợp xã' })], { id: 'master', name: 'Bảng tổng hợp' });
  return {
    books: new Map([operations, master].map((book) => [book.id, book])),
    forms: new Map([['form', aForm({ items: [anItem({ validation: DIGITS })] })]]),
    triggers: [],
    properties: { revision: 0, values: new Map() },
    mails: [aMail],
    account: {
      owner: 'vhxh@quangngoc.example', kind: 'gmail', language: 'vi', mailSent: 3, mailWindowStart: null,
      mailLeftOverride: null, triggerMillis: 0, triggerWindowStart: null, revision: 0,
    },
  };
};

/** A workspace that keeps state but runs no script: enough to see what the pages ask of it. */
export class SmallWorkspace implements Workspace {
  readonly state = smallState();
  readonly boundBookId = 'operations';
  readonly ran: string[] = [];
  /** Text of an error that the next action throws. */
  failure: string | null = null;
  /** When runs under way were last brought to their ends. */
  settledAt: number | null = null;
  private clock = START;
  private dialogs: { title: string; text: string }[] = [];

  now(): number {
    return this.clock;
  }

  advanceTo(instant: number): void {
    if (this.failure !== null) throw new Error(this.failure);
    this.clock = instant;
  }

  settle(): void {
    this.settledAt = this.clock;
  }

  clickMenu(handler: string): void {
    this.ran.push(handler);
  }

  run(handler: string): ReturnType<Workspace['run']> {
    this.ran.push(handler);
    this.dialogs.push({ title: 'Công dân số', text: 'Đã tính lại.' });
    const record = { handler, at: this.clock, calls: 3, virtualMillis: 900, outcome: 'COMPLETED', error: null, members: [], trigger: false } as const;
    return { record, value: undefined };
  }

  openBook(): ReturnType<Workspace['openBook']> {
    return { title: 'Công dân số', items: [{ caption: 'Tính lại', handler: 'recompute' }, 'SEPARATOR'] };
  }

  takeDialogs(): { title: string; text: string }[] {
    return this.dialogs.splice(0);
  }

  takeNotices(): { title: string; text: string }[] {
    return [];
  }

  answerDialogs(): void {
    this.ran.push('answer');
  }

  submit(formId: string, answers: Readonly<Record<number, string>>): SubmitOutcome {
    if (this.failure !== null) throw new Error(this.failure);
    const form = this.state.forms.get(formId);
    if (form === undefined || !form.accepting) return { kind: 'CLOSED', message: 'Đã đóng' };
    const problems = answerProblems(form, answers, 'vi');
    if (Object.keys(problems).length > 0) return { kind: 'INVALID', problems };
    form.responses.push({ id: 'r', timestamp: this.clock, email: '', answers: { ...answers }, row: 1 });
    return { kind: 'RECORDED', responseId: 'r', confirmation: 'Cảm ơn bác' };
  }

  editResponse(): void {
    throw new Error('pages never edit a response');
  }

  typeInto(bookId: string, sheetId: number, row: number, column: number, text: string): void {
    const sheet = this.state.books.get(bookId)?.sheets.find((candidate) => candidate.id === sheetId);
    if (sheet === undefined) throw new Error('no such sheet');
    const cells = (sheet.rows[row - 1] ??= []);
    cells[column - 1] = { value: text };
  }

  arm(): void {
    throw new Error('pages never arm a fault');
  }

  meter(): ReturnType<Workspace['meter']> {
    return { executions: [], calls: {}, dataCalls: 0, mailRecipients: 3, triggerMillis: 0 };
  }
}
