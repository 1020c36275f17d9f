const QUOTED_OR_SEPARATOR = /"(?:[^"]|"")*"|'(?:[^']|'')*'|;/g;

/** A formula as the state keeps it: «;» between arguments becomes «,», quoted text stays as it is. */
export const canonicalFormula = (formula: string): string =>
  formula.replace(QUOTED_OR_SEPARATOR, (part) => (part === ';' ? ',' : part));
