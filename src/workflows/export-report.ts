import { Trouble } from '../core/trouble';
import { headlineSentences } from '../core/narrative/headline-block';
import { annualReport } from '../documents/annual-report/annual-report';
import { councilRecordOf, withEdits } from '../documents/council-workbook';
import type { NamedBytes, PrintReport, ReadWorkbook } from './ports';
import { publishedOf } from '../core/narrative/published';

export interface ExportedReport {
  bytes: Uint8Array;
  /** The headline in a sentence. */
  headline: string;
  /** What the person should know before publishing, in sentences. */
  notes: readonly string[];
}

/**
 * The annual report from a council workbook alone, with the decisions and edited texts that stand in it
 * now. Throws Trouble where the file isn't a council workbook.
 */
export async function exportReport(
  file: NamedBytes,
  ports: { readWorkbook: ReadWorkbook; printReport: PrintReport },
): Promise<ExportedReport> {
  const content = await ports.readWorkbook(file);
  const record = content instanceof Trouble ? content : councilRecordOf(content);
  if (record instanceof Trouble) throw record;
  const { plan, decisions, edits } = record;
  const published = publishedOf(plan, record, decisions);
  const blocks = withEdits(published.blocks, edits);
  const bytes = await ports.printReport(annualReport({ ...published, plan, blocks }));
  return {
    bytes,
    headline: headlineSentences(published.headline, plan).join(' '),
    notes: record.readingFindings.map(({ message, fix }) => `${message} ${fix}`),
  };
}
