import type { Execution } from '../../runtime/execution';
import type { EnumerationMember } from '../enumeration';
import { serve } from '../served';
import { escapeHtml } from './escape-html';

class HtmlOutputMetaTag {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

/** HtmlOutput: a page to be served or shown. */
export class HtmlOutput {
  readonly #execution: Execution;
  readonly #metaTags: HtmlOutputMetaTag[] = [];
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(execution: Execution, content: string) {
    this.#execution = execution;
    this.#content = content;
  }

  getContent(): string {
    return this.#execution.call('HtmlOutput.getContent', 'FREE', () => this.#content);
  }

  setContent(content: string): this {
    return this.#set('setContent', () => (this.#content = content));
  }

  append(addedContent: string): this {
    return this.#set('append', () => (this.#content += addedContent));
  }

  appendUntrusted(addedContent: string): this {
    return this.#set('appendUntrusted', () => (this.#content += escapeHtml(addedContent)));
  }

  clear(): this {
    return this.#set('clear', () => (this.#content = ''));
  }

  getTitle(): string {
    return this.#execution.call('HtmlOutput.getTitle', 'FREE', () => this.#title);
  }

  setTitle(title: string): this {
    return this.#set('setTitle', () => (this.#title = title));
  }

  getWidth(): number | null {
    return this.#execution.call('HtmlOutput.getWidth', 'FREE', () => this.#width);
  }

  setWidth(width: number): this {
    return this.#set('setWidth', () => (this.#width = width));
  }

  getHeight(): number | null {
    return this.#execution.call('HtmlOutput.getHeight', 'FREE', () => this.#height);
  }

  setHeight(height: number): this {
    return this.#set('setHeight', () => (this.#height = height));
  }

  addMetaTag(name: string, content: string): this {
    return this.#set('addMetaTag', () => this.#metaTags.push(serve('HtmlOutputMetaTag', new HtmlOutputMetaTag(name, content))));
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return this.#execution.call('HtmlOutput.getMetaTags', 'FREE', () => [...this.#metaTags]);
  }

  /** Accepted: whether another site may frame the page makes no difference on this machine. */
  setXFrameOptionsMode(_mode: EnumerationMember): this {
    return this.#set('setXFrameOptionsMode', () => undefined);
  }

  #set(name: string, change: () => unknown): this {
    this.#execution.call(`HtmlOutput.${name}`, 'FREE', change);
    return serve('HtmlOutput', this);
  }
}
