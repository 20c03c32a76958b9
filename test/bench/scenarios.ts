import { unzipSync, strFromU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { NO_DECISIONS } from '../../src/core/consolidation/decisions';
import type { Plan } from '../../src/core/plan/plan';
import { checkReturn } from '../../src/workflows/check-return';
import { consolidateReturns } from '../../src/workflows/consolidate-returns';
import type { NamedBytes } from '../../src/workflows/ports';

/** One way of going through the same files; none keeps more than it must. */
export type Scenario = (files: AsyncIterable<NamedBytes>, plan: Plan) => Promise<void>;

const NEEDED = /^xl\/(worksheets\/[^/]+|sharedStrings|styles|workbook)\.xml$/;

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  /** What the program and a plan of so many partners take up; all others hold them too. */
  'the plan alone': async () => {},
  /** Unzips the needed parts and walks their XML, keeping nothing: the floor. */
  'floor (fflate and saxes)': async (files) => {
    for await (const { bytes } of files) {
      const parts = unzipSync(bytes, { filter: ({ name }) => NEEDED.test(name) });
      for (const part of Object.values(parts)) new SaxesParser().write(strFromU8(part)).close();
    }
  },
  'hucre alone': async (files) => {
    for await (const { bytes } of files) await readXlsx(bytes, { readStyles: true });
  },
  'read': async (files) => {
    for await (const file of files) await readWorkbook(file);
  },
  'read and check': async (files, plan) => {
    for await (const file of files) await checkReturn(file, readWorkbook, plan);
  },
  'read, check and consolidate': async (files, plan) => {
    await consolidateReturns({ plan, files, decisions: NO_DECISIONS }, { readWorkbook });
  },
};
