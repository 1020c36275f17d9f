/** Handlers and how they start; three triggers at most, because Google allows 20 per user and script. */
const SUBMIT_HANDLER = 'onReport';
const SWEEP_HANDLER = 'sweep';
/** One of Google's allowed steps (1, 5, 10, 15, 30). */
const SWEEP_MINUTES = 10;

/**
 * Exactly the triggers the program needs, once each: extra ones are removed, missing ones made.
 * With `renew` all are made anew, for a trigger that Google switched off silently looks the same.
 */
export const ensureTriggers = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, renew: boolean): void => {
  const kept = new Set<string>();
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const handler = trigger.getHandlerFunction();
    const isOurs = handler === SUBMIT_HANDLER || handler === SWEEP_HANDLER;
    if (isOurs && (renew || kept.has(handler))) ScriptApp.deleteTrigger(trigger);
    else kept.add(handler);
  }
  if (!kept.has(SUBMIT_HANDLER)) ScriptApp.newTrigger(SUBMIT_HANDLER).forSpreadsheet(book).onFormSubmit().create();
  if (!kept.has(SWEEP_HANDLER)) ScriptApp.newTrigger(SWEEP_HANDLER).timeBased().everyMinutes(SWEEP_MINUTES).create();
};
