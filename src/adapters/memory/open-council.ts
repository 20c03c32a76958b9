import type { CouncilYear } from '../../core/consolidation/council-year';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { contentOf } from '../../documents/content-of';
import { lostFromCouncil, councilWorkbook, councilSheetsIn, readCouncilYear } from '../../documents/council-workbook';
import type { NamedBytes, ReadKeptSheets } from '../../workflows/ports';
import { carrySheets } from './carry-sheets';
import type { OpenedFile } from './memory-snapshot';

/** Describes a council workbook anew from its record, officers' entries included; `lost` names what can't be kept. */
export async function openCouncil(
  file: NamedBytes,
  content: WorkbookContent,
  year: CouncilYear,
  keep: ReadKeptSheets,
): Promise<OpenedFile | undefined> {
  const own = councilWorkbook(year);
  const anew = contentOf(own, file.name);
  if (readCouncilYear(anew) instanceof Trouble) return undefined;
  const { others, kept, lost } = await carrySheets(file, content, councilSheetsIn(content), keep);
  return {
    snapshot: { file: file.name, own, others, kept, extras: [] },
    lost: [...lostFromCouncil(content, anew), ...lost],
    putRight: [],
  };
}
