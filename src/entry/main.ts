import { guideSetUp as guide } from './care/guided-set-up';
import * as backups from './care/backup';
import { blankAddress as blank } from './care/blank-address';
import { handOver as giveUp } from './care/hand-over';
import * as selfCheck from './care/self-check';
import { addVillageList as addList } from './care/village-list';
import { longItem, menuItem } from './callers/menu-item';
import * as imports from './figures/import-items';
import { drawCalls as draw } from './figures/verification-items';
import { applyVillageChanges as changeVillages } from './figures/village-items';
import * as items from './menu-items';
import * as printing from './print/print-items';

/**
 * Functions that triggers and the menu start; the build makes each of them global, and nothing else. Whatever is global
 * can also be called from a served page: menu items therefore pass one guard, and triggers are known by their ids.
 */
export { onOpen } from './menu';
export { checkDaily } from './care/self-check';
export { onReport, sweep } from './triggered';
export { doGet } from './web/do-get';

export const addVillageList = menuItem(addList);
export const applyVillageChanges = longItem('applyVillageChanges', changeVillages);
export const backUp = longItem('backUp', backups.backUp);
export const blankAddress = menuItem(blank);
export const carryVerdicts = longItem('carryVerdicts', items.carryVerdicts);
export const checkHealth = longItem('checkHealth', selfCheck.checkHealth);
export const checkLedger = longItem('checkLedger', items.checkLedger);
export const drawCalls = menuItem(draw);
export const exportBooks = menuItem(printing.exportBooks);
export const guideSetUp = menuItem(guide);
export const handOver = menuItem(giveUp);
export const importFigures = longItem('importFigures', imports.importFigures);
export const previewImport = longItem('previewImport', imports.previewImport);
export const previewMail = longItem('previewMail', items.previewMail);
export const printCodes = menuItem(printing.printCodes);
export const printSheets = menuItem(printing.printSheets);
export const recompute = longItem('recompute', items.recompute);
export const restoreBackup = menuItem(backups.restoreBackup);
export const setUp = longItem('setUp', items.setUp);
export const showPastDay = menuItem(items.showPastDay);
export const undoImport = longItem('undoImport', imports.undoImport);
