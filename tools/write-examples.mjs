/** Writes docs/scenarios/ anew from test/support/examples: node tools/write-examples.mjs */
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const bundled = await build({ entryPoints: ['test/support/examples/examples.ts'], bundle: true, write: false, format: 'esm', charset: 'utf8' });
const { EXAMPLES, exampleText } = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);
for (const [name, make] of Object.entries(EXAMPLES)) writeFileSync(`docs/scenarios/${name}`, exampleText(make()));
