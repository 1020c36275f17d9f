import type { ScriptExecution } from '../../runtime/script-execution';
import type { Surroundings } from '../../runtime/surroundings';
import { serve } from '../served';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { createTrigger } from './create-trigger';
import type { Trigger } from './trigger';

/** Spreadsheet.getId is all the builder needs of a book given as an object. */
type BookReference = string | { getId(): string };

/** SpreadsheetTriggerBuilder; only form submission is modelled. */
class SpreadsheetTriggerBuilder {
  readonly #execution: ScriptExecution;
  readonly #handler: string;
  readonly #bookId: string;
  #submit = false;

  constructor(execution: ScriptExecution, handler: string, bookId: string) {
    this.#execution = execution;
    this.#handler = handler;
    this.#bookId = bookId;
  }

  onFormSubmit(): this {
    this.#execution.call('SpreadsheetTriggerBuilder.onFormSubmit', 'FREE', () => {
      this.#submit = true;
    });
    return serve('SpreadsheetTriggerBuilder', this);
  }

  create(): Trigger {
    return this.#execution.call('SpreadsheetTriggerBuilder.create', 'TRIGGER_EDIT', () => {
      if (!this.#submit) throw new Error('A spreadsheet trigger without an event is not modelled by the local services');
      const wanted = { event: 'ON_FORM_SUBMIT', sourceId: this.#bookId, schedule: null, timeZone: null, nextAt: null } as const;
      return createTrigger(this.#execution, this.#handler, wanted);
    });
  }
}

/** TriggerBuilder: `ScriptApp.newTrigger(name)`. */
export class TriggerBuilder {
  constructor(
    private readonly execution: ScriptExecution,
    private readonly surroundings: Surroundings,
    private readonly handler: string,
  ) {}

  forSpreadsheet(book: BookReference): SpreadsheetTriggerBuilder {
    return this.execution.call('TriggerBuilder.forSpreadsheet', 'FREE', () => {
      const id = typeof book === 'string' ? book : this.execution.quietly(() => book.getId());
      return serve('SpreadsheetTriggerBuilder', new SpreadsheetTriggerBuilder(this.execution, this.handler, id));
    });
  }

  timeBased(): ClockTriggerBuilder {
    return this.execution.call('TriggerBuilder.timeBased', 'FREE', () =>
      serve('ClockTriggerBuilder', new ClockTriggerBuilder(this.execution, this.handler, this.surroundings.manifest.timeZone)),
    );
  }
}
