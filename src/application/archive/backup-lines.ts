/** A cell holds 50,000 characters on Google; some room is left. */
const PART = 40000;
const HEAD = 'cong-dan-so-sao-luu';
/** Around each part, so that a cell that is pasted back is never taken for a number or a formula, nor trimmed. */
const FENCE = '~';

/** A text as lines for one column: a head that tells how much follows, then the parts. */
export const toLines = (text: string): string[] => {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from = from + (parts[parts.length - 1] ?? '').length) parts.push(text.slice(from, cutAt(text, from)));
  return [[HEAD, parts.length, text.length].join(' '), ...parts.map((part) => `${FENCE}${part}${FENCE}`)];
};

/** Never between the two halves of one character. */
const cutAt = (text: string, from: number): number => {
  const code = text.charCodeAt(from + PART - 1);
  return code >= 0xd800 && code <= 0xdbff ? from + PART - 1 : from + PART;
};

/** The text again, or null when the lines are no back-up, or not a whole one. */
export const fromLines = (lines: readonly string[]): string | null => {
  const [head = '', ...rest] = lines.map((line) => line.trim()).filter((line) => line !== '');
  const [name, count, length] = head.split(' ');
  const text = rest.map((line) => line.slice(FENCE.length, -FENCE.length)).join('');
  const isWhole = rest.every((line) => line.startsWith(FENCE) && line.endsWith(FENCE) && line.length > FENCE.length);
  return name === HEAD && isWhole && rest.length === Number(count) && text.length === Number(length) ? text : null;
};
