import base from './jest.config.mjs';

/** Tests in a real browser: they need Chrome, Edge or Chromium, and build the pages first. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/browser/build-pages.ts',
  globalTeardown: '<rootDir>/test/browser/leave-pages.ts',
  testTimeout: 60_000,
};
