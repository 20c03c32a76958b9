import { returnOf } from '../../core/returns/read-return';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { readCouncilYear } from '../../documents/council-workbook';
import type { NamedBytes, ReadKeptSheets, ShownWorkbook } from '../../workflows/ports';
import { heldAsRead } from './held-workbook';
import { WorkbookInMemory, type MemoryPorts } from './memory-workbook';
import { openedCouncil } from './opened-council';
import type { OpenedFile } from './opened-file';
import { openedReturn } from './opened-return';

export type { MemoryPorts } from './memory-workbook';

/**
 * Opens a file without Excel. A return and a council workbook are described anew from what they hold, so
 * that they can be filled in; any other workbook is shown as it was read. It is saved byte for byte as it
 * was opened unless something is changed.
 */
export async function openInMemory(file: NamedBytes, ports: MemoryPorts): Promise<ShownWorkbook | Trouble> {
  const content = await ports.read(file);
  if (content instanceof Trouble) return content;
  const opened = (await openedOurs(file, content, ports.keep)) ?? { held: heldAsRead(content), lost: [], putRight: [] };
  return new WorkbookInMemory(file, opened, ports);
}

async function openedOurs(
  file: NamedBytes,
  content: WorkbookContent,
  keep: ReadKeptSheets,
): Promise<OpenedFile | undefined> {
  const ret = returnOf(content);
  if (!(ret instanceof Trouble)) return openedReturn(file, content, ret, keep);
  const year = readCouncilYear(content);
  return year instanceof Trouble ? undefined : openedCouncil(file, content, year, keep);
}
