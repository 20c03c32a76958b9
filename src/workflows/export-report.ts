import type { CouncilYear } from '../core/consolidation/council-year';
import { headlineSentences } from '../core/narrative/headline-block';
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
  return {
    bytes,
    headline: headlineSentences(results.headline, plan).join(' '),
    notes: results.typed.map(({ message, fix }) => `${message} ${fix}`),
  };
}
