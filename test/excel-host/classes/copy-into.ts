import { areaOf } from '../area';
import { isHostObject } from '../class-table';
import { copyCells } from '../edits/copy-cells';
import { placeOfFormula } from '../edits/names';
import type { ExcelHost } from '../excel-host';
import { text } from '../takes';
import type { Place } from '../workbook/model';

/** A range, or an address such as "A1" or "Data!A1". */
export function placeIn(given: unknown, { sheet }: Place, host: ExcelHost): Place {
  if (isHostObject(given)) return given.data as Place;
  const address = text(given) as string;
  return placeOfFormula(host.book, `=${address}`, sheet) ?? { sheet, area: areaOf(address) };
}

/** What copyFrom does. */
export function copyInto(
  place: Place,
  [source, type, skipBlanks, transpose]: readonly unknown[],
  host: ExcelHost,
): void {
  copyCells(
    host,
    placeIn(source, place, host),
    place,
    { type: String(type ?? 'All'), skipsBlanks: skipBlanks === true, isTransposed: transpose === true },
    'add-in',
  );
}
