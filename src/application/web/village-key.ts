import { sha256Hex } from '../../domain/reports/sha256';

/** 80 bits: nobody guesses them, and they fit a line of paper. */
const KEY_CHARACTERS = 20;

/**
 * The word that opens a village's own row of the public page. It follows from two ids that only editors of the
 * operations book can see, so that it needs no tab of its own and the villages' plain ids open nothing.
 */
export const villageKey = (formId: string, operationsId: string): string =>
  sha256Hex(`thon|${operationsId}|${formId}`).slice(0, KEY_CHARACTERS);
