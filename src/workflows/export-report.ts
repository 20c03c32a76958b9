import type { CouncilYear } from '../core/consolidation/council-year';
import { headlineSentences } from '../core/narrative/headline-block';
import type { Plan } from '../core/plan/plan';
import { Trouble } from '../core/trouble';
import { annualReport } from '../documents/annual-report/annual-report';
import { readCouncilYear, resultsOf, applyBlockEdits } from '../documents/council-workbook';
import type { NamedBytes, PrintReport, ReadWorkbook } from './ports';

export interface ExportedReport {
  bytes: Uint8Array;
  /** The headline in words. */
  headline: string;
  /** What the person should know before publishing, in sentences. */
  notes: readonly string[];
  /** The notes as a file of their own, to lie beside the report; missing where there are none. */
  checkFile?: string;
}

/**
 * Makes the annual report from nothing but a council workbook, with the decisions and edited texts in it.
 * Throws Trouble where the file isn't a council workbook.
 */
export async function exportReport(
  file: NamedBytes,
  { readWorkbook, printReport }: { readWorkbook: ReadWorkbook; printReport: PrintReport },
): Promise<ExportedReport> {
  const content = await readWorkbook(file);
  const year = content instanceof Trouble ? content : readCouncilYear(content);
  if (year instanceof Trouble) throw year;
  return reportOf(year, printReport);
}

/** Makes the annual report of a council's year, with its decisions and edited texts. */
export async function reportOf(year: CouncilYear, printReport: PrintReport): Promise<ExportedReport> {
  const { plan, edits } = year;
  const results = resultsOf(year);
  const bytes = await printReport(annualReport({ ...results, plan, blocks: applyBlockEdits(results.blocks, edits) }));
  const notes = [...results.outdatedFindings, ...results.typed].map(({ message, fix }) => `${message} ${fix}`);
  return {
    bytes,
    headline: headlineSentences(results.headline, plan).join(' '),
    notes,
    ...(notes.length > 0 && { checkFile: checkFileText(plan, notes) }),
  };
}

/** The name of the file of notes that lies beside a report: "report - check before publishing.txt". */
export const checkFileName = (report: string): string =>
  `${report.replace(/\.[^./\\]*$/, '')} - check before publishing.txt`;

/** Windows shows lines rightly only with both characters at their ends, and the sign at the start says that it is UTF-8. */
const LINE_END = '\r\n';
const UTF8 = '\uFEFF';

function checkFileText({ title, period }: Plan, notes: readonly string[]): string {
  const lines = [
    `${title}, ${period.label}: to check before the report is published`,
    '',
    'The report says these things as they were decided or typed. Look at each in the council workbook, then export',
    'the report again.',
    '',
    ...notes.flatMap((note, at) => [`${at + 1}. ${note}`, '']),
  ];
  return UTF8 + lines.join(LINE_END);
}
