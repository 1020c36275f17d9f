import { html, type Html } from '../html';

/** Something to tell the visitor once, after an action. */
export interface Message {
  readonly tone: 'DONE' | 'TROUBLE' | 'DIALOG';
  readonly title: string;
  readonly text: string;
  /** Where to read on, if anywhere. */
  readonly path?: string;
}

const CLASSES: Readonly<Record<Message['tone'], string>> = {
  DONE: 'message done',
  TROUBLE: 'message trouble',
  DIALOG: 'message dialog',
};

/** Messages above a page; troubles are announced at once by a screen reader. */
export const messageList = (messages: readonly Message[]): Html =>
  html`${messages.map(
    (message) => html`<div class="${CLASSES[message.tone]}" role="${message.tone === 'TROUBLE' ? 'alert' : 'status'}">
  ${message.title !== '' && html`<strong>${message.title}</strong>`}
  <p class="lines">${message.text}</p>
  ${message.path !== undefined && html`<p><a href="${message.path}" target="_blank">Mở trang này</a></p>`}
</div>`,
  )}`;
