import { returnOf } from '../../core/returns/read-return';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { readCouncilYear } from '../../documents/council-workbook';
import type { NamedBytes, ReadKeptSheets, ShownWorkbook } from '../../workflows/ports';
import { snapshotAsRead, type OpenedFile } from './memory-snapshot';
import { WorkbookInMemory, type MemoryPorts } from './memory-workbook';
import { openCouncil } from './open-council';
import { openReturn } from './open-return';

export type { MemoryPorts } from './memory-workbook';

/**
 * Opens a file without Excel. Returns and council workbooks are described anew, so that they can be filled in; any
 * other workbook is read-only. Without a change, saving gives the opened file byte for byte.
 */
export async function openInMemory(file: NamedBytes, ports: MemoryPorts): Promise<ShownWorkbook | Trouble> {
  const content = await ports.read(file);
  if (content instanceof Trouble) return content;
  const opened = (await openOurs(file, content, ports.keep)) ?? {
    snapshot: snapshotAsRead(content),
    lost: [],
    putRight: [],
  };
  return new WorkbookInMemory(file, opened, ports);
}

async function openOurs(
  file: NamedBytes,
  content: WorkbookContent,
  keep: ReadKeptSheets,
): Promise<OpenedFile | undefined> {
  const ret = returnOf(content);
  if (!(ret instanceof Trouble)) return openReturn(file, content, ret, keep);
  const year = readCouncilYear(content);
  return year instanceof Trouble ? undefined : openCouncil(file, content, year, keep);
}
