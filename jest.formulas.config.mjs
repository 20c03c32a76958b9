/** The formulas of the return workbook, recalculated by LibreOffice: `npm run test:formulas` needs `soffice` on the path. */
import base from './jest.config.mjs';

export default {
  ...base,
  roots: ['<rootDir>/test/formulas'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
