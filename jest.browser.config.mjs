import base from './jest.config.mjs';

/** Tests of the built pages, most of them in a real browser, which has to be Chrome, Edge or Chromium. The pages are built first. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts', '<rootDir>/test/build/pages/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/browser/build-pages.ts',
  globalTeardown: '<rootDir>/test/browser/leave-pages.ts',
  testTimeout: 60_000,
};
