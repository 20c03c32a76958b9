import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { printReport } from '../../src/adapters/docx/print-report';
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { NO_DECISIONS } from '../../src/core/consolidation/decisions';
import { annualReport } from '../../src/documents/annual-report/annual-report';
import { councilWorkbook, resultsOf } from '../../src/documents/council-workbook';
import { returnWorkbook } from '../../src/documents/return-workbook/return-workbook';
import { consolidateReturns } from '../../src/workflows/consolidate-returns';
import { benchPlan } from './bench-plan';

const PARTNERS = 20;
const RUNS = 3;

/** Writing what comes out, each the best of three runs, as a multiple of hucre writing the council workbook's bare values. */
export async function measureWriting(): Promise<string[][]> {
  const plan = benchPlan(PARTNERS);
  async function* nothing() {}
  const { year } = await consolidateReturns({ plan, files: nothing(), decisions: NO_DECISIONS }, { readWorkbook });
  const council = councilWorkbook(year);
  const bytes = await printWorkbook(council);
  const bare = (await readXlsx(bytes)).sheets.map(({ name, rows }) => ({ name, rows }));
  const report = annualReport(resultsOf(year));
  const floor = await best(() => writeXlsx({ sheets: bare }));
  const rows: [string, number][] = [
    ['floor: hucre, bare values', floor],
    ['one return workbook', await best(() => printWorkbook(returnWorkbook(plan, 'partner-1')))],
    [`council workbook of ${PARTNERS} partners`, await best(() => printWorkbook(councilWorkbook(year)))],
    [`report of ${plan.priorities.length} priorities`, await best(() => printReport(report))],
  ];
  return [
    [`Writing, ${PARTNERS} partners, ${plan.measures.length} measures`, 'time of floor', 'ms'],
    ...rows.map(([name, ms]) => [name, `${(ms / floor).toFixed(2)}×`, ms.toFixed(0)]),
  ];
}

async function best(write: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = process.hrtime.bigint();
    await write();
    times.push(Number(process.hrtime.bigint() - began) / 1e6);
  }
  return Math.min(...times);
}
