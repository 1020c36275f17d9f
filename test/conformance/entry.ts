/** What the conformance script shows to Google: one function to run, and one row at a time for the tests. */
export { observeRow, runConformance } from './run-conformance';
