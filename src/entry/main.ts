/** Functions that triggers and the menu start; the build makes each of them global, and nothing else. */
export { onOpen } from './menu';
export { backUp, restoreBackup } from './care/backup';
export { addVillageList } from './care/village-list';
export { handOver } from './care/hand-over';
export { onReport, sweep } from './triggered';
export { carryVerdicts, checkHealth, checkLedger, previewMail, recompute, setUp, showPastDay } from './menu-items';
export { applyVillageChanges } from './figures/village-items';
export { importFigures, previewImport, undoImport } from './figures/import-items';
export { drawCalls } from './figures/verification-items';
