import { isMet, type Group } from './line';

/** The same figures for programs; a line without target has `atMost` and `met` null. */
export const jsonText = (groups: readonly Group[]): string => {
  const lines = groups.flatMap((group) => group.lines.map((line) => ({ ...line, met: isMet(line) })));
  return `${JSON.stringify({ node: process.version, lines }, null, 2)}\n`;
};
