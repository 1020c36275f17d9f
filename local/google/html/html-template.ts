import type { Execution } from '../../runtime/execution';
import { serve } from '../served';
import { escapeHtml } from './escape-html';
import { HtmlOutput } from './html-output';
import { templateSource } from './template-source';

/** Compiles source in the bundle's own context, whose global functions a template may call. */
export type Evaluate = (source: string) => unknown;

const rendering = new WeakMap<object, { execution: Execution; template: string; evaluate: Evaluate }>();

/** HtmlTemplate: properties set on it become variables of the template. */
export class HtmlTemplate {
  constructor(execution: Execution, template: string, evaluate: Evaluate) {
    rendering.set(this, { execution, template, evaluate });
  }

  getRawContent(): string {
    const { execution, template } = this.#parts();
    return execution.call('HtmlTemplate.getRawContent', 'FREE', () => template);
  }

  evaluate(): HtmlOutput {
    const { execution, template, evaluate } = this.#parts();
    return execution.call('HtmlTemplate.evaluate', 'FREE', () => {
      const names = Object.keys(this);
      const render = evaluate(templateSource(template, names)) as (...given: unknown[]) => string;
      const values = names.map((name) => Reflect.get(this, name) as unknown);
      return serve('HtmlOutput', new HtmlOutput(execution, render(escapeHtml, ...values)));
    });
  }

  #parts(): { execution: Execution; template: string; evaluate: Evaluate } {
    const parts = rendering.get(this);
    if (parts === undefined) throw new Error('HtmlTemplate was not made by HtmlService');
    return parts;
  }
}
