import type { Execution } from '../../runtime/execution';
import { enumeration } from '../enumeration';
import { noHtmlFileText } from '../error-texts';
import { serve } from '../served';
import { HtmlOutput } from './html-output';
import { HtmlTemplate, type Evaluate } from './html-template';

const X_FRAME_OPTIONS_MODE = enumeration('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

/** What templates are made from. */
export interface HtmlParts {
  /** By name without `.html`. */
  readonly files: Readonly<Record<string, string>>;
  readonly evaluate: Evaluate;
}

/** HtmlService. */
export class HtmlService {
  readonly XFrameOptionsMode = X_FRAME_OPTIONS_MODE;

  constructor(
    private readonly execution: Execution,
    private readonly parts: HtmlParts,
  ) {}

  createHtmlOutput(html = ''): HtmlOutput {
    return this.execution.call('HtmlService.createHtmlOutput', 'FREE', () => serve('HtmlOutput', new HtmlOutput(this.execution, html)));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return this.execution.call('HtmlService.createHtmlOutputFromFile', 'FREE', () =>
      serve('HtmlOutput', new HtmlOutput(this.execution, this.#file(filename))),
    );
  }

  createTemplate(html: string): HtmlTemplate {
    return this.execution.call('HtmlService.createTemplate', 'FREE', () => this.#template(html));
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return this.execution.call('HtmlService.createTemplateFromFile', 'FREE', () => this.#template(this.#file(filename)));
  }

  #template(html: string): HtmlTemplate {
    return serve('HtmlTemplate', new HtmlTemplate(this.execution, html, this.parts.evaluate));
  }

  #file(name: string): string {
    const key = name.replace(/\.html$/u, '');
    return Object.hasOwn(this.parts.files, key) ? (this.parts.files[key] ?? '') : this.execution.fail(noHtmlFileText(name));
  }
}
