const matchingEnd = (text: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
};

/**
 * Paths of a field mask such as `note,userEnteredFormat(numberFormat,textFormat.bold)`:
 * groups in parentheses become dotted paths.
 */
export const fieldPaths = (mask: string, prefix = ''): string[] => {
  const paths: string[] = [];
  let rest = mask.replace(/\s+/g, '');
  while (rest !== '') {
    const name = /^[^,(]*/.exec(rest)?.[0] ?? '';
    const opens = rest[name.length] === '(';
    const end = opens ? matchingEnd(rest, name.length) + 1 : name.length;
    if (opens) paths.push(...fieldPaths(rest.slice(name.length + 1, end - 1), `${prefix}${name.replace(/\/$/, '')}.`));
    else if (name !== '') paths.push(prefix + name.replaceAll('/', '.'));
    rest = rest.slice(Math.max(1, end)).replace(/^,/, '');
  }
  return paths;
};

/** Whether a mask touches a path: it names it, something above it, something in it, or everything. */
export const coversPath = (paths: readonly string[], wanted: string): boolean =>
  paths.some((path) => path === '*' || path === wanted || wanted.startsWith(`${path}.`) || path.startsWith(`${wanted}.`));
