/** Jest in ESM mode; swc strips types and keeps the decorator metadata that Nest and TypeORM read. */
const transform = {
  '^.+\\.ts$': ['@swc/jest', {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2022',
    },
    module: { type: 'es6' },
  }],
};

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)(?<!\\.json)\\.js$': '$1',
    '^content-disposition$': '<rootDir>/test/shims/content-disposition.cjs',
  },
  transform,
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
};

export default {
  maxWorkers: 2,
  // Modules of finished test files stay in a worker's memory; a fresh worker costs a second.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{src,config,web}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'flow',
      testMatch: ['<rootDir>/test/**/*.e2e.spec.ts'],
      globalSetup: '<rootDir>/test/databases/start.mjs',
      globalTeardown: '<rootDir>/test/databases/stop.mjs',
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.browser.spec.ts'] },
    {
      ...shared,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/**/*.faults.spec.ts'],
      globalSetup: '<rootDir>/test/databases/start.mjs',
      globalTeardown: '<rootDir>/test/databases/stop.mjs',
    },
  ],
};
