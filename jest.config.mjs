/**
 * One configuration, three projects: `npm test` runs `unit`; `npm run test:formulas` needs LibreOffice's `soffice`,
 * `npm run test:browser` Chrome, Edge or Chromium. `npm run test:long` runs the first two over the long sets. Types are
 * checked by `npm run types`, not here.
 */
const transpile = (parser) => [
  '@swc/jest',
  { jsc: { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
];

const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '^.+\\.tsx$': transpile({ syntax: 'typescript', tsx: true }),
    '^.+\\.(ts|mjs)$': transpile({ syntax: 'typescript' }),
  },
  // Published as ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|idb-keyval)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
};

const FORMULAS = '<rootDir>/test/formulas/';
/** Tests of the built pages, most of them in a real browser; the pages are built first. */
const BROWSER = ['<rootDir>/test/browser/', '<rootDir>/test/build/pages/'];

export default {
  // jsdom and office.js leave memory behind that a long-lived worker would gather.
  workerIdleMemoryLimit: '1500MB',
  // How long a busy machine may take: no test is about time, and some work through whole workbooks.
  testTimeout: process.env.TEST_SETS === 'long' ? 3_600_000 : 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', FORMULAS, ...BROWSER],
    },
    { ...shared, displayName: 'formulas', testMatch: [`${FORMULAS}**/*.test.ts`] },
    {
      ...shared,
      displayName: 'browser',
      testMatch: BROWSER.map((folder) => `${folder}**/*.test.ts`),
      globalSetup: '<rootDir>/test/browser/build-pages.ts',
      globalTeardown: '<rootDir>/test/browser/leave-pages.ts',
    },
  ],
};
