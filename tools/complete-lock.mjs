/**
 * Adds to package-lock.json the optional binaries of other platforms that the machine which wrote it did not see;
 * without them «npm ci» refuses the lock elsewhere. Run it after a change of dependencies: node tools/complete-lock.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Gives a copy of the lock file with an entry for every optional dependency it only mentions. */
const completed = (lock) => {
  const packages = { ...lock.packages };
  for (const entry of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      packages[`node_modules/${name}`] ??= optionalEntry(name, version, entry);
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { ...lock, packages: sorted };
};

const optionalEntry = (name, version, parent) => {
  const words = name.split('/').pop().split('-');
  const cpu = CPU.find((one) => words.includes(one));
  const os = OS.find((one) => words.includes(one));
  if (!os || !cpu) throw new Error(`${name}: no platform in its name, add it to the lock file by hand`);
  return { version, cpu: [cpu], ...(parent.dev ? { dev: true } : {}), license: parent.license, optional: true, os: [os] };
};

const path = 'package-lock.json';
const before = readFileSync(path, 'utf8');
writeFileSync(path, `${JSON.stringify(completed(JSON.parse(before)), null, 2)}\n`);
