/** The one place where text becomes HTML. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text that means itself in HTML content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? sign);

/** HTML that was built from escaped parts and must not be escaped again. */
export interface RawHtml {
  readonly rawHtml: string;
}

/** Marks HTML as already safe; only for results of `html` and for constants of the program. */
export const raw = (rawHtml: string): RawHtml => ({ rawHtml });

const interpolated = (value: string | number | RawHtml): string =>
  typeof value === 'object' ? value.rawHtml : escapeHtml(String(value));

/** Template tag that escapes every interpolation not wrapped by `raw`. */
export const html = (parts: TemplateStringsArray, ...values: readonly (string | number | RawHtml)[]): string =>
  parts.reduce((page, part, index) => {
    const value = values[index - 1];
    return page + (value === undefined ? '' : interpolated(value)) + part;
  });
