module.exports = {
  testEnvironment: 'node',
  // jest leaves one core idle by default, which on two cores doubles the time.
  maxWorkers: '100%',
  // A busy machine is no failure: tests assert results and counts, never times.
  // Inside jest a look-up of a global is slow; handed in as arguments they are not, which saves a fourth of the time of what counts and copies.
  sandboxInjectedGlobals: ['Array', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'WeakMap'],
  testTimeout: 120_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: ['/node_modules/(?!@noble/|lean-qr/)'],
};
