import { html, type Html } from '../html';

/** Wide content in a box of its own that scrolls sideways, by touch and, since it takes the focus, by keys; the label says what it holds. */
export const scrollBox = (label: string, content: Html): Html =>
  html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">${content}</div>`;
