import type { Deviation } from '../../core/returns/partner-return';

/** More values than these on one sheet are counted instead of named. */
const MOST_NAMED = 3;
const LONGEST = 60;

/** What of the partner's own is gone from a return that is printed anew, in words. */
export function lostDeviations(deviations: readonly Deviation[]): readonly string[] {
  return [...deviations.flatMap(lostWith), ...strayValues(deviations)];
}

function lostWith(deviation: Deviation): readonly string[] {
  switch (deviation.kind) {
    case 'extra-column':
      return [`the column ${quotedShort(deviation.column)} on the sheet "${deviation.at.sheet}"`];
    case 'missing-column':
      return deviation.instead && deviation.instead.values.length > 0
        ? [`the column ${quotedShort(deviation.instead.header)} on the sheet "${deviation.sheet}"`]
        : [];
    case 'repeated-column':
      return deviation.differing.length > 0
        ? [`the second column "${deviation.column}" on the sheet "${deviation.at.sheet}"`]
        : [];
    case 'extra-row':
      return [`row ${rowOf(deviation.at.cell)} on the sheet "${deviation.at.sheet}", which isn't part of the return`];
    case 'repeated-row':
      return deviation.values.length > 0
        ? [`row ${rowOf(deviation.at.cell)} on the sheet "${deviation.at.sheet}", the second for ${deviation.ref}`]
        : [];
    case 'changed-definition':
      return deviation.found === ''
        ? []
        : [
            `${quotedShort(deviation.found)} in ${deviation.at.sheet}, ${deviation.at.cell}, where ${quotedShort(deviation.issued)} stands again`,
          ];
    default:
      return [];
  }
}

function strayValues(deviations: readonly Deviation[]): readonly string[] {
  const bySheet = new Map<string, string[]>();
  for (const deviation of deviations) {
    if (deviation.kind !== 'stray-value') continue;
    const named = bySheet.get(deviation.at.sheet) ?? [];
    named.push(namedValue(deviation.value, deviation.at));
    bySheet.set(deviation.at.sheet, named);
  }
  return [...bySheet].flatMap(([sheet, named]) => valuesWords(sheet, named));
}

/** Values of one sheet, each by its name or all by their number. */
export function valuesWords(sheet: string, named: readonly string[]): readonly string[] {
  return named.length > MOST_NAMED ? [`${named.length} values outside the table on the sheet "${sheet}"`] : named;
}

/** '"Ask Tom" in Figures, Q7'. */
export function namedValue(value: string, at: { sheet: string; cell: string }): string {
  return `${quotedShort(value)} in ${at.sheet}, ${at.cell}`;
}

function quotedShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}"`;
}

const rowOf = (cell: string): string => cell.replace(/\D/g, '');
