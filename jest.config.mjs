/** @type {import('jest').Config} */
export default {
  testEnvironment: './test/support/desk-environment.mjs',
  runtime: '<rootDir>/test/support/desk-runtime.mjs',
  testSequencer: './test/support/longest-first.mjs',
  testRegex: '\\.(e2e-)?spec\\.ts$',
  // The pages in a browser, but for their story: `npm run test:web`.
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/var/', '/test/web/all/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
  extensionsToTreatAsEsm: ['.ts'],
  // Not of a package's own `….json.js`, which is a module and no JSON.
  moduleNameMapper: { '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: './test/support/global-setup.mjs',
  globalTeardown: './test/support/global-teardown.mjs',
  reporters: ['default', './test/support/tally-reporter.mjs'],
  maxWorkers: 2,
  // Modules of ES are never let go of: without this a worker has four gigabytes in the end, and is busy tidying them.
  workerIdleMemoryLimit: '1.5GB',
  testTimeout: 30_000,
};
