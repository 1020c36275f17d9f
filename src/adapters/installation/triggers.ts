import { TIME_ZONE } from './operations-tabs';

/** Handlers and how they start; three triggers at most, because Google allows 20 per user and script. */
const SUBMIT_HANDLER = 'onReport';
const SWEEP_HANDLER = 'sweep';
const CHECK_HANDLER = 'checkDaily';
const HANDLERS = [SUBMIT_HANDLER, SWEEP_HANDLER, CHECK_HANDLER];
/** Before office hours, so that a letter about it is there in the morning; Google begins some time within the hour. */
const CHECK_HOUR = 5;
/** One of Google's allowed steps (1, 5, 10, 15, 30). */
const SWEEP_MINUTES = 10;

/**
 * Exactly the triggers the program needs, once each, all made anew: one that Google switched off
 * silently looks like any other. The new ones come first, so that a stop in between leaves too many rather than none.
 * Gives their ids, which their events carry.
 */
export const ensureTriggers = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] => {
  const former = ScriptApp.getProjectTriggers().filter(isOurs);
  const made = [
    ScriptApp.newTrigger(SUBMIT_HANDLER).forSpreadsheet(book).onFormSubmit().create(),
    ScriptApp.newTrigger(SWEEP_HANDLER).timeBased().everyMinutes(SWEEP_MINUTES).create(),
    ScriptApp.newTrigger(CHECK_HANDLER).timeBased().atHour(CHECK_HOUR).everyDays(1).inTimezone(TIME_ZONE).create(),
  ];
  former.forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  return made.map((trigger) => trigger.getUniqueId());
};

/** Whether an id is that of a trigger of the person whose rights the code has. */
export const isOwnTrigger = (uid: string): boolean => ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === uid);

/** Handlers that do not stand exactly once among the triggers of the person who runs this. */
export const wrongTriggers = (): string[] => {
  const handlers = ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
  return HANDLERS.filter((wanted) => handlers.filter((handler) => handler === wanted).length !== 1);
};

/** Removes those of the person who runs this; Google shows a script nobody else's. */
export const removeTriggers = (): void => {
  ScriptApp.getProjectTriggers().filter(isOurs).forEach((trigger) => ScriptApp.deleteTrigger(trigger));
};

const isOurs = (trigger: GoogleAppsScript.Script.Trigger): boolean =>
  HANDLERS.indexOf(trigger.getHandlerFunction()) >= 0;
