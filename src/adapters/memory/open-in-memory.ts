import { returnOf } from '../../core/returns/read-return';
import { Trouble } from '../../core/trouble';
import type { NamedBytes } from '../../workflows/ports';
import { heldAsRead } from './held-workbook';
import { WorkbookInMemory, type MemoryPorts, type MemoryWorkbook } from './memory-workbook';
import { openedReturn } from './opened-return';

export type { MemoryPorts, MemoryWorkbook } from './memory-workbook';

/**
 * Opens a file without Excel. A return is described anew from its plan and what was entered, so that it
 * can be filled in; any other workbook is shown as it was read, and saved byte for byte as it was opened
 * unless something is printed into it.
 */
export async function openInMemory(file: NamedBytes, ports: MemoryPorts): Promise<MemoryWorkbook | Trouble> {
  const content = await ports.read(file);
  if (content instanceof Trouble) return content;
  const ret = returnOf(content);
  const opened = ret instanceof Trouble ? undefined : await openedReturn(file, content, ret, ports.keep);
  return new WorkbookInMemory(file, opened ?? { held: heldAsRead(content), lost: [] }, ports);
}
