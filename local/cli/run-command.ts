import { backup, restoreBackup } from './backup';
import { exportBook, importBook } from './book-text';
import { explore } from './explore';
import { print } from './print';
import { simulate } from './simulate';
import { start } from './start';

/** Runs one command and gives its exit code. */
type Command = (argv: readonly string[]) => Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['start', start],
  ['simulate', simulate],
  ['explore', explore],
  ['backup', backup],
  ['restore', restoreBackup],
  ['export', exportBook],
  ['import', importBook],
  ['print', print],
]);

const WRONG_ARGUMENTS = 2;

/** The first argument names the command; an unknown one is answered with a sentence. */
export const runCommand = async ([name = '', ...rest]: readonly string[]): Promise<number> => {
  const command = COMMANDS.get(name);
  if (command !== undefined) return command(rest);
  process.stderr.write(`Không có lệnh «${name}». Các lệnh: ${[...COMMANDS.keys()].join(', ')}.\n`);
  return WRONG_ARGUMENTS;
};
