/** The door of every npm script: checks Node, installs what is missing, builds what is stale, runs the command. */
import { fileURLToPath } from 'node:url';
import { COMMANDS } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { Refusal, say } from './refusal.mjs';

const OLDEST_NODE = 20;

const run = async ([name, ...args]) => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  if (!command) throw new Refusal(`Không có lệnh «${name ?? ''}». Các lệnh: ${Object.keys(COMMANDS).join(', ')}.`);
  ensureInstalled(root);
  return command(root, args);
};

const assertNode = () => {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return;
  throw new Refusal(`Cần Node.js bản ${OLDEST_NODE} trở lên; máy này đang có bản ${process.versions.node}.`);
};

/** A failed build has already printed its findings with file and line. */
const sentenceFor = (error) => {
  if (error instanceof Refusal) return error.message;
  if (Array.isArray(error?.errors)) return `Không dựng được chương trình: mã nguồn có ${error.errors.length} lỗi, nêu ở trên.`;
  return `Lỗi ngoài dự kiến: ${error?.stack ?? error}`;
};

try {
  assertNode();
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  say(sentenceFor(error));
  process.exitCode = 1;
}
