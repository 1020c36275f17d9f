import { enumeration } from '../enumeration';

/** What a run may do, as told in its event object. */
export const AUTH_MODE = enumeration('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
/** Whether the person still has to agree to the scopes. */
export const AUTHORIZATION_STATUS = enumeration('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
/** What sets a trigger off. */
export const EVENT_TYPE = enumeration('ScriptApp.EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED']);
/** What a trigger watches. */
export const TRIGGER_SOURCE = enumeration('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
/** Days for weekly triggers. */
export const WEEK_DAY = enumeration('ScriptApp.WeekDay', ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']);
