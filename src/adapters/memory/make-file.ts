import type { CellContent } from '../../core/values/cell';
import type { SheetContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { contentOf } from '../../documents/content-of';
import type { NamedBytes, PrintWorkbook, ReadWorkbook } from '../../workflows/ports';
import type { MemorySnapshot } from './memory-snapshot';
import { notSaved } from './troubles';

/** Prints a snapshot as a file and reads it again; gives a Trouble where that fails or differs. */
export async function makeFile(
  { own, kept, file }: MemorySnapshot,
  { read, print }: { read: ReadWorkbook; print: PrintWorkbook },
): Promise<NamedBytes | Trouble> {
  const name = xlsxName(file);
  try {
    const bytes = await print({ ...own, kept });
    const again = await read({ name, bytes });
    const said = again instanceof Trouble ? [] : again.sheets;
    return contentOf(own, name).sheets.every((sheet, index) => saysTheSame(sheet, said[index]))
      ? { name, bytes }
      : notSaved(name);
  } catch (error) {
    return error instanceof Trouble ? error : notSaved(name);
  }
}

/** "return.ods" and "return.xlsm" become "return.xlsx". */
function xlsxName(file: string): string {
  return `${file.replace(/\.(xlsx|xlsm|xltx|xltm|ods|fods)$/i, '')}.xlsx`;
}

function saysTheSame(wanted: SheetContent, found: SheetContent | undefined): boolean {
  return (
    found !== undefined &&
    found.name === wanted.name &&
    wanted.rows.every((row, at) => row.every((cell, column) => isSame(cell, found.rows[at]?.[column])))
  );
}

function isSame(wanted: CellContent | undefined, found: CellContent | undefined): boolean {
  return wanted === undefined || (found !== undefined && wanted.kind === found.kind && wanted.value === found.value);
}
