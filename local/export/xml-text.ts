/** Characters that XML 1.0 forbids, lone surrogates among them. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without the characters that no XML file may hold. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '');
