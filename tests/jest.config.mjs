import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

const common = {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.ts$': ['@swc/jest', { ...swc, swcrc: false }],
  },
  moduleNameMapper: {
    '^@lianxin/api/(.*)\\.js$': '<rootDir>/api/src/$1.ts',
    '^@lianxin/seeds/(.*)\\.js$': '<rootDir>/seeds/src/$1.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['/dist/', '/\\.data/'],
};

export default {
  rootDir: common.rootDir,
  maxWorkers: 2,
  // Native modules are never unloaded, so a worker grows with each file it runs.
  workerIdleMemoryLimit: '1500MB',
  // A scenario is loaded by the first file that asks for it, beside other work.
  testTimeout: 300_000,
  projects: [
    {
      ...common,
      displayName: 'rules',
      testMatch: ['<rootDir>/{api,web}/src/**/*.test.ts', '<rootDir>/{seeds,tests}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'behaviour',
      testMatch: ['<rootDir>/tests/**/*.spec.ts'],
      globalSetup: '<rootDir>/tests/testkit/start-database.mjs',
      globalTeardown: '<rootDir>/tests/testkit/stop-database.mjs',
    },
  ],
};
