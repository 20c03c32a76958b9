import { returnOf } from '../../core/returns/read-return';
import { Trouble } from '../../core/trouble';
import type { WorkbookDescription } from '../../documents/sheet';
import { refuseUnprintable } from '../../documents/spreadsheet/unprintable';
import type { NamedBytes, PrintWorkbook, ReadKeptSheets } from '../../workflows/ports';
import { contentHeld, type HeldWorkbook } from './held-workbook';
import { lostExtras } from './lost-extras';
import { notPrintable } from './troubles';

export interface PrintPorts {
  keep: ReadKeptSheets;
  print: PrintWorkbook;
}

/**
 * The workbook with described sheets in place of those with their names; all others stay. It is
 * printed once, so that what can't be saved later is refused now.
 * @param opened the file from which other sheets are carried over
 */
export async function printedInto(
  held: HeldWorkbook,
  workbook: WorkbookDescription,
  opened: NamedBytes,
  { keep, print }: PrintPorts,
): Promise<{ held: HeldWorkbook; lost: readonly string[] } | Trouble> {
  const printed = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const isPrinted = ({ name }: { name: string }): boolean => printed.has(name.toLowerCase());
  const staying = held.own.sheets.filter((sheet) => !isPrinted(sheet));
  const others = held.others.filter((sheet) => !isPrinted(sheet));
  const own: WorkbookDescription = {
    ...workbook,
    sheets: [...workbook.sheets, ...staying],
    names: [
      ...workbook.names,
      ...held.own.names.filter(
        ({ name, sheet }) => !printed.has(sheet.toLowerCase()) && !workbook.names.some((each) => each.name === name),
      ),
    ],
    properties: new Map([...held.own.properties, ...workbook.properties]),
  };
  const kept =
    others.length === 0
      ? { kept: [], lost: [] }
      : await keep(
          opened,
          own.sheets.map(({ name }) => name),
        );
  if (kept instanceof Trouble) return kept;
  const names = new Set(kept.kept.map(({ name }) => name));
  const after: HeldWorkbook = {
    ...held,
    own,
    kept: kept.kept,
    others: others.filter(({ name }) => names.has(name)),
    extras: [],
  };
  const refused = await refusalToPrint(after, print);
  return (
    refused ?? { held: withIssued(after), lost: [...kept.lost, ...lostExtras(held.extras, kept.lost, names.size > 0)] }
  );
}

async function refusalToPrint({ own, kept, file }: HeldWorkbook, print: PrintWorkbook): Promise<Trouble | undefined> {
  try {
    refuseUnprintable(own);
    await print({ ...own, kept });
    return undefined;
  } catch (fault) {
    return fault instanceof Trouble ? fault : notPrintable(file);
  }
}

/** What was printed may be a return. */
function withIssued(held: HeldWorkbook): HeldWorkbook {
  const ret = returnOf(contentHeld(held));
  return { ...held, issued: ret instanceof Trouble ? undefined : { plan: ret.issued, partner: ret.identity.partner } };
}
