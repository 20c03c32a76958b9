import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { extrasNotNamed, otherLostExtras } from '../../documents/lost-values';
import type { KeptSheet } from '../../documents/sheet';
import type { NamedBytes, ReadKeptSheets } from '../../workflows/ports';

export interface CarriedSheets {
  /** The content of the carried sheets, which is shown read-only. */
  others: readonly SheetContent[];
  /** The same sheets in the form in which they are printed again. */
  kept: readonly KeptSheet[];
  /** What can't be kept of these sheets and of the rest of the file, in words. */
  lost: readonly string[];
}

/** Reads the sheets of a file that aren't ours, to print them again in the workbook that is made from it. */
export async function carrySheets(
  file: NamedBytes,
  content: WorkbookContent,
  ours: readonly string[],
  keep: ReadKeptSheets,
): Promise<CarriedSheets> {
  const carried = await keep(file, ours);
  const kept = carried instanceof Trouble ? [] : carried.kept;
  const names = new Set(kept.map(({ name }) => name));
  const isOurs = new Set(ours.map((name) => name.toLowerCase()));
  const theirs = content.sheets.filter(({ name, rows }) => !isOurs.has(name.toLowerCase()) && rows.length > 0);
  const { lost, lostExtras } =
    carried instanceof Trouble ? { lost: theirs.map(({ name }) => `the sheet "${name}"`), lostExtras: [] } : carried;
  return {
    others: theirs.filter(({ name }) => names.has(name)),
    kept,
    lost: [...lost, ...otherLostExtras(extrasNotNamed(content), lostExtras, names.size > 0)],
  };
}
