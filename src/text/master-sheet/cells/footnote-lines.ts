import type { Cell } from '../../view';
import { footnote } from './builders';

/** Pixels of a letter of a footnote, on average over a sentence; ours measure 5.9 to 6.5 in 10-point Arial. */
const LETTER_WIDTH = 6.5;

/** A footnote in as many rows as a table of this width in pixels needs: behind its last column a text is cut. */
export const footnoteLines = (sentence: string, width: number): Cell[][] =>
  linesOf(sentence, Math.floor(width / LETTER_WIDTH)).map((line) => [footnote(line)]);

const linesOf = (sentence: string, letters: number): string[] =>
  sentence.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines[lines.length - 1] ?? ''} ${word}`.trimStart();
    return lines.length > 0 && longer.length <= letters ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
