import type { NamedRange, PageSetup } from 'hucre';
import { quotedSheet } from '../../../documents/spreadsheet/sheet-references';

/** The defined names that belong to a kept sheet: scoped to it, or referring to it, with or without quotes. */
export function keptNames(sheet: string, names: readonly NamedRange[]): NamedRange[] {
  const starts = [`${sheet}!`, `${quotedSheet(sheet)}!`];
  return names.filter(
    ({ scope, range }) => scope === sheet || (scope === undefined && starts.some((start) => range.startsWith(start))),
  );
}

/**
 * The print area and the repeated rows and columns as defined names, because the library would write them without
 * quotes round the sheet's name.
 */
export function keptPrintNames(
  sheet: string,
  { printArea, printTitlesRow, printTitlesColumn }: PageSetup = {},
): NamedRange[] {
  const titles = [printTitlesColumn, printTitlesRow].flatMap((range) =>
    range ? [`${quotedSheet(sheet)}!${range}`] : [],
  );
  return [
    ...(printArea ? [{ name: '_xlnm.Print_Area', range: `${quotedSheet(sheet)}!${printArea}`, scope: sheet }] : []),
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet }] : []),
  ];
}
