/**
 * swc turns TypeScript, and hucre and docx (published as ES modules alone), into what jest runs;
 * types are checked by `npm run types`, not here.
 */
const swc = (parser) => [
  '@swc/jest',
  { jsc: { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
];

export default {
  testEnvironment: 'node',
  // jsdom and office.js leave rubbish behind that a long-lived worker would gather.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1500MB',
  // How long a busy machine may take: no test is about time, and the work of some is whole workbooks.
  testTimeout: 30_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/formulas/',
    '<rootDir>/test/browser/',
    '<rootDir>/test/build/pages/',
  ],
  transform: {
    '^.+\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '^.+\\.(ts|mjs)$': swc({ syntax: 'typescript' }),
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|idb-keyval)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
};
