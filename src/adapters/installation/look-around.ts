import type { LinkedForm } from '../../application/tables/villages-table';
import { LOCALE, TIME_ZONE } from './operations-tabs';
import { wrongTriggers } from './triggers';

/** What a look at Google's own settings found. */
export interface Surroundings {
  /** Handlers that do not run exactly once; null when the triggers are somebody else's and cannot be seen. */
  readonly wrongTriggers: readonly string[] | null;
  /** Whether time zone or language of a book are not those of the program. */
  readonly isElsewhere: boolean;
  /** Whether the person who runs this agreed to all scopes. */
  readonly isAuthorised: boolean;
  readonly hasMaster: boolean;
}

/** A form as it is known, and the village that reports by it. */
export interface VillageForm {
  readonly villageId: string;
  readonly form: LinkedForm;
}

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Looks at triggers, consent and the place of both books. */
export const lookAround = (book: Book, known: { readonly isInstaller: boolean; readonly masterId: string }): Surroundings => {
  const master = openMaster(known.masterId);
  return {
    wrongTriggers: known.isInstaller ? wrongTriggers() : null,
    isElsewhere: [book, master].some((one) => one !== null && isElsewhere(one)),
    isAuthorised: isAuthorised(),
    hasMaster: master !== null,
  };
};

const isElsewhere = (book: Book): boolean => book.getSpreadsheetTimeZone() !== TIME_ZONE || book.getSpreadsheetLocale() !== LOCALE;

/** The texts of Google's enumeration are its names. */
const isAuthorised = (): boolean => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()) === 'NOT_REQUIRED';

/** The master sheet, or null when this person cannot open it. */
const openMaster = (masterId: string): Book | null => {
  try {
    return SpreadsheetApp.openById(masterId);
  } catch (error) {
    console.warn(`master sheet ${masterId} cannot be opened: ${String(error)}`);
    return null;
  }
};
