import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import type { KeptSheet } from '../../documents/sheet';
import type { NamedBytes, ReadKeptSheets } from '../../workflows/ports';
import { lostExtras } from './lost-extras';

export interface CarriedSheets {
  /** Their content, to be looked at. */
  others: readonly SheetContent[];
  /** The same sheets in the form in which they are printed again. */
  kept: readonly KeptSheet[];
  /** What of them, and of the file around them, can't be kept, in words. */
  lost: readonly string[];
}

/** The sheets of a file that aren't ours, carried over to the workbook that is made anew from it. */
export async function carriedSheets(
  file: NamedBytes,
  { sheets, extras }: WorkbookContent,
  ours: readonly string[],
  keep: ReadKeptSheets,
): Promise<CarriedSheets> {
  const carried = await keep(file, ours);
  const kept = carried instanceof Trouble ? [] : carried.kept;
  const names = new Set(kept.map(({ name }) => name));
  const isOurs = new Set(ours.map((name) => name.toLowerCase()));
  const theirs = sheets.filter(({ name, rows }) => !isOurs.has(name.toLowerCase()) && rows.length > 0);
  const left = carried instanceof Trouble ? theirs.map(({ name }) => `the sheet "${name}"`) : carried.lost;
  return {
    others: theirs.filter(({ name }) => names.has(name)),
    kept,
    lost: [...left, ...lostExtras(extras, left, names.size > 0)],
  };
}
