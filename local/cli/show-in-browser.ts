import { spawn } from 'node:child_process';

const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Opens the address in the machine's browser; a machine without one just shows the address on the terminal. */
export const showInBrowser = (address: string): void => {
  const [program, ...leading] = COMMANDS[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...leading, address], { stdio: 'ignore', detached: true });
  // The address is printed anyway, so that a missing browser is no trouble.
  child.once('error', () => undefined);
  child.unref();
};
