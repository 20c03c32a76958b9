import { returnOf } from '../../core/returns/read-return';
import { Trouble } from '../../core/trouble';
import { otherLostExtras } from '../../documents/lost-values';
import type { WorkbookDescription } from '../../documents/sheet';
import { refuseUnprintable } from '../../documents/spreadsheet/unprintable';
import type { NamedBytes, PrintWorkbook, ReadKeptSheets } from '../../workflows/ports';
import { snapshotContent, type MemorySnapshot } from './memory-snapshot';
import { notPrintable } from './troubles';

export interface PrintPorts {
  keep: ReadKeptSheets;
  print: PrintWorkbook;
}

/**
 * Puts described sheets into a snapshot, in place of those with the same names. The result is printed once, so that a
 * workbook that couldn't be saved is refused now.
 * @param opened the file that the other sheets are carried over from
 */
export async function printInto(
  snapshot: MemorySnapshot,
  workbook: WorkbookDescription,
  opened: NamedBytes,
  { keep, print }: PrintPorts,
): Promise<{ snapshot: MemorySnapshot; lost: readonly string[] } | Trouble> {
  const own = replaceSheets(snapshot.own, workbook);
  const printed = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const others = snapshot.others.filter(({ name }) => !printed.has(name.toLowerCase()));
  const kept =
    others.length === 0
      ? { kept: [], lost: [], lostExtras: [] }
      : await keep(
          opened,
          own.sheets.map(({ name }) => name),
        );
  if (kept instanceof Trouble) return kept;
  const names = new Set(kept.kept.map(({ name }) => name));
  const after: MemorySnapshot = {
    ...snapshot,
    own,
    kept: kept.kept,
    others: others.filter(({ name }) => names.has(name)),
    extras: [],
  };
  const refused = await refusalToPrint(after, print);
  if (refused) return refused;
  return {
    snapshot: recogniseReturn(after),
    lost: [...kept.lost, ...otherLostExtras(snapshot.extras, kept.lostExtras, names.size > 0)],
  };
}

/** The new sheets first, then the sheets and defined names that stay. */
function replaceSheets(before: WorkbookDescription, workbook: WorkbookDescription): WorkbookDescription {
  const printed = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const newNames = new Set(workbook.names.map(({ name }) => name));
  return {
    ...workbook,
    sheets: [...workbook.sheets, ...before.sheets.filter(({ name }) => !printed.has(name.toLowerCase()))],
    names: [
      ...workbook.names,
      ...before.names.filter(({ name, sheet }) => !printed.has(sheet.toLowerCase()) && !newNames.has(name)),
    ],
    properties: new Map([...before.properties, ...workbook.properties]),
  };
}

async function refusalToPrint({ own, kept, file }: MemorySnapshot, print: PrintWorkbook): Promise<Trouble | undefined> {
  try {
    refuseUnprintable(own);
    await print({ ...own, kept });
    return undefined;
  } catch (error) {
    return error instanceof Trouble ? error : notPrintable(file);
  }
}

/** Sets `issued` anew, because the workbook may have become a return or ceased to be one. */
function recogniseReturn(snapshot: MemorySnapshot): MemorySnapshot {
  const ret = returnOf(snapshotContent(snapshot));
  return {
    ...snapshot,
    issued: ret instanceof Trouble ? undefined : { plan: ret.issued, partner: ret.identity.partner },
  };
}
