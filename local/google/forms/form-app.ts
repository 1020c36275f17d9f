import type { ScriptExecution } from '../../runtime/script-execution';
import type { Surroundings } from '../../runtime/surroundings';
import { checkArguments } from '../checked-arguments';
import { ERROR_TEXTS, invalidArgumentText } from '../error-texts';
import { serve } from '../served';
import type { FormState } from '../state';
import { DESTINATION_TYPE, EMAIL_COLLECTION_TYPE, ITEM_TYPE } from './enumerations';
import { Form } from './form';
import { formAtUrl } from './form-addresses';
import { FormGround } from './form-ground';
import { TextValidationBuilder } from './text-validation';

const newForm = (id: string, fileName: string, options: { published: boolean; nextItemId: number }): FormState => ({
  id,
  fileName,
  title: '',
  description: '',
  confirmationMessage: '',
  closedMessage: '',
  published: options.published,
  accepting: true,
  emailCollection: 'DO_NOT_COLLECT',
  items: [],
  responses: [],
  destination: null,
  allowEdits: false,
  limitOne: false,
  showLinkToRespondAgain: true,
  progressBar: false,
  nextItemId: options.nextItemId,
  revision: 1,
});

/** FormApp. */
export class FormApp {
  readonly DestinationType = DESTINATION_TYPE;
  readonly EmailCollectionType = EMAIL_COLLECTION_TYPE;
  readonly ItemType = ITEM_TYPE;

  constructor(
    private readonly execution: ScriptExecution,
    private readonly surroundings: Surroundings,
  ) {}

  /** A new form has the given file name, no title, and is not published unless asked for. */
  create(title: string, isPublished = false): Form {
    checkArguments(this.execution, 'FormApp.create', { given: [title, isPublished], shapes: [['String', 'boolean']] });
    return this.execution.call('FormApp.create', 'FORM_OPEN', () => {
      const nextItemId = 1 + Math.floor(this.execution.random() * 1_000_000_000);
      const form = newForm(this.execution.newId('1', 44), title, { published: isPublished, nextItemId });
      this.execution.state.forms.set(form.id, form);
      return this.#open(form);
    });
  }

  openById(id: string): Form {
    return this.execution.call('FormApp.openById', 'FORM_OPEN', () =>
      this.#open(this.execution.state.forms.get(id) ?? this.execution.fail(ERROR_TEXTS.noItem)),
    );
  }

  openByUrl(url: string): Form {
    return this.execution.call('FormApp.openByUrl', 'FORM_OPEN', () =>
      this.#open(formAtUrl(this.execution.state, String(url)) ?? this.execution.fail(invalidArgumentText('url'))),
    );
  }

  createTextValidation(): TextValidationBuilder {
    return this.#validation('FormApp.createTextValidation');
  }

  createParagraphTextValidation(): TextValidationBuilder {
    return this.#validation('FormApp.createParagraphTextValidation');
  }

  #validation(member: string): TextValidationBuilder {
    return this.execution.call(member, 'FREE', () => serve('TextValidationBuilder', new TextValidationBuilder(this.execution)));
  }

  #open(form: FormState): Form {
    const ground = new FormGround(this.execution, form, this.surroundings.manifest.timeZone);
    return serve('Form', new Form(ground, this.surroundings.linkDelayCalls));
  }
}
