import { enumeration } from '../enumeration';

export const EMAIL_COLLECTION_TYPE = enumeration('FormApp.EmailCollectionType', ['DO_NOT_COLLECT', 'VERIFIED', 'RESPONDER_INPUT']);
export const DESTINATION_TYPE = enumeration('FormApp.DestinationType', ['SPREADSHEET']);
export const ITEM_TYPE = enumeration('FormApp.ItemType', ['CHECKBOX', 'DATE', 'LIST', 'MULTIPLE_CHOICE', 'PAGE_BREAK', 'PARAGRAPH_TEXT', 'SECTION_HEADER', 'TEXT']);
