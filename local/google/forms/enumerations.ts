import { enumeration } from '../enumeration';

/** How a form learns the respondent’s e-mail. */
export const EMAIL_COLLECTION_TYPE = enumeration('FormApp.EmailCollectionType', ['DO_NOT_COLLECT', 'VERIFIED', 'RESPONDER_INPUT']);
/** Where responses can be sent besides the form’s own store. */
export const DESTINATION_TYPE = enumeration('FormApp.DestinationType', ['SPREADSHEET']);
/** Kinds of items. */
export const ITEM_TYPE = enumeration('FormApp.ItemType', ['CHECKBOX', 'DATE', 'LIST', 'MULTIPLE_CHOICE', 'PAGE_BREAK', 'PARAGRAPH_TEXT', 'SECTION_HEADER', 'TEXT']);
