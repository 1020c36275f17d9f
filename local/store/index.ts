/** Where a workspace lives between two starts of the program. */
export { openStore, type Store, type StoredWorkspace } from './store';
export { StoreProblem, type StoreProblemCode } from './store-problem';
