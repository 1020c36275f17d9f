/** Where a workspace lives between two starts of the program. */
export { BackupProblem, backUp, restore } from './backup';
export { openStore, type Store, type StoredWorkspace } from './store';
export { StoreProblem, type StoreProblemCode } from './store-problem';
