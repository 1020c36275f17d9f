const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/gu;

const literal = (text: string): string => (text === '' ? '' : `__out.push(${JSON.stringify(text)});\n`);

const scriptlet = (mark: string | undefined, code: string): string => {
  if (mark === undefined) return `${code}\n`;
  const expression = `String(${code.trim().replace(/;$/u, '')})`;
  return mark === '=' ? `__out.push(__escape(${expression}));\n` : `__out.push(${expression});\n`;
};

/**
 * Source of a function that renders a template: plain text as it is, `<? ?>` as code,
 * `<?= ?>` escaped and `<?!= ?>` as HTML. `names` are the template's properties, in order.
 */
export const templateSource = (template: string, names: readonly string[]): string => {
  let source = '';
  let position = 0;
  for (const match of template.matchAll(SCRIPTLET)) {
    source += literal(template.slice(position, match.index)) + scriptlet(match[1], match[2] ?? '');
    position = match.index + match[0].length;
  }
  return `(function (__escape${names.map((name) => `, ${name}`).join('')}) { const __out = [];\n${source}${literal(template.slice(position))}return __out.join(''); })`;
};
