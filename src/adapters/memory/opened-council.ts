import type { CouncilYear } from '../../core/consolidation/council-year';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { contentOf } from '../../documents/content-of';
import { lostFromCouncil, councilWorkbook, ourSheets, readCouncilYear } from '../../documents/council-workbook';
import type { NamedBytes, ReadKeptSheets } from '../../workflows/ports';
import { carriedSheets } from './carried-sheets';
import type { OpenedFile } from './opened-file';

/** A council workbook described anew from what it keeps, with what officers typed, and what of the file can't be kept, in words. */
export async function openedCouncil(
  file: NamedBytes,
  content: WorkbookContent,
  year: CouncilYear,
  keep: ReadKeptSheets,
): Promise<OpenedFile | undefined> {
  const own = councilWorkbook(year);
  const anew = contentOf(own, file.name);
  if (readCouncilYear(anew) instanceof Trouble) return undefined;
  const { others, kept, lost } = await carriedSheets(file, content, ourSheets(content), keep);
  return {
    held: { file: file.name, own, others, kept, extras: [] },
    lost: [...lostFromCouncil(content, anew), ...lost],
    putRight: [],
  };
}
