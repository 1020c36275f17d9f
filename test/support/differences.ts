/** Where two trees of figures differ, as «path: expected … got …». Numbers may differ by 1e-6, so counts may not. */
const TOLERANCE = 1e-6;

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const same = (expected: unknown, got: unknown): boolean =>
  typeof expected === 'number' && typeof got === 'number'
    ? Math.abs(expected - got) <= TOLERANCE
    : expected === got;

export const differences = (expected: unknown, got: unknown, path = ''): string[] => {
  if (!isTree(expected) || !isTree(got)) {
    return same(expected, got) ? [] : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`];
  }
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  return keys.flatMap((key) => differences(expected[key], got[key], `${path}.${key}`));
};
