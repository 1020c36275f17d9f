module.exports = {
  testEnvironment: 'node',
  // jest leaves one core idle by default, which on two cores doubles the time.
  maxWorkers: '100%',
  // A busy machine is no failure: tests assert results and counts, never times.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: ['/node_modules/(?!@noble/|lean-qr/)'],
};
