import type { LinkedForm } from '../../application/tables/villages-table';
import { openKnown } from '../forms/linked-form';
import { LOCALE, TIME_ZONE } from './operations-tabs';
import { wrongTriggers } from './triggers';

/** What a look at Google's own settings found. */
export interface Surroundings {
  /** Handlers that do not run exactly once; null when the triggers are somebody else's and cannot be seen. */
  readonly wrongTriggers: readonly string[] | null;
  /** Whether time zone or locale of the book are not those of the program. */
  readonly isElsewhere: boolean;
  /** Villages whose form is closed or cannot be opened. */
  readonly closedForms: readonly string[];
}

/** A form as it is known, and the village that reports by it. */
export interface VillageForm {
  readonly villageId: string;
  readonly form: LinkedForm;
}

/** Looks at triggers, place and forms; half a second per form, so only when a person asks. */
export const lookAround = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  known: { readonly isInstaller: boolean; readonly forms: readonly VillageForm[] },
): Surroundings => ({
  wrongTriggers: known.isInstaller ? wrongTriggers() : null,
  isElsewhere: book.getSpreadsheetTimeZone() !== TIME_ZONE || book.getSpreadsheetLocale() !== LOCALE,
  closedForms: known.forms.filter(({ form }) => openKnown(form)?.isAcceptingResponses() !== true).map(({ villageId }) => villageId),
});
