/** A text of at most `longest` UTF-16 units, cut with an ellipsis and never inside a surrogate pair. */
export const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;

/** One line: people's line breaks must not look like lines of the program. */
export const oneLine = (text: string): string => text.replace(/[\s\u0085]+/g, ' ').trim();

/** Control signs and marks that reverse the direction of text: invisible, and only good for deceiving readers. */
export const withoutInvisible = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
