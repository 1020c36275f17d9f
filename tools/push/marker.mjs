/** The first line of the script that is pushed, by which the program knows its own work again. */
const NAME = 'cong-dan-so';

/** Line to put before the script; `version` is that of package.json. */
export const markerLine = (version) => `// ${NAME} ${version}: dựng tự động bằng npm run push, xin không sửa ở đây.\n`;

/** What a person who never wrote a script has in a new project, without its white space. */
const UNTOUCHED = /^(?:functionmyFunction\(\)\{\})?$/;

/**
 * Names of the files at Google that are neither this program's nor those of an untouched project;
 * empty when the project may be overwritten. `files` holds texts by file name.
 */
export const strangers = (files) => {
  const scripts = Object.keys(files).filter((name) => name !== 'appsscript.json');
  const isOurs = (files['Code.js'] ?? '').startsWith(`// ${NAME} `);
  return scripts.filter((name) => (name.endsWith('.html') ? !isOurs : !isKnown(files[name])));
};

const isKnown = (text) => text.startsWith(`// ${NAME} `) || UNTOUCHED.test(text.replace(/\s+/g, ''));
