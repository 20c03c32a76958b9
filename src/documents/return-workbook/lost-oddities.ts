import type { Oddity } from '../../core/returns/partner-return';

/** More values than these on one sheet are counted instead of named. */
const MOST_NAMED = 3;
const LONGEST = 60;

/** What of the partner's own is gone from a return that is printed anew, in words. */
export function lostOddities(oddities: readonly Oddity[]): readonly string[] {
  return [...oddities.flatMap(lostWith), ...strayValues(oddities)];
}

function lostWith(oddity: Oddity): readonly string[] {
  switch (oddity.kind) {
    case 'extra-column':
      return [`the column ${quotedShort(oddity.column)} on the sheet "${oddity.at.sheet}"`];
    case 'missing-column':
      return oddity.instead && oddity.instead.values.length > 0
        ? [`the column ${quotedShort(oddity.instead.header)} on the sheet "${oddity.sheet}"`]
        : [];
    case 'repeated-column':
      return oddity.differing.length > 0
        ? [`the second column "${oddity.column}" on the sheet "${oddity.at.sheet}"`]
        : [];
    case 'extra-row':
      return [`row ${rowOf(oddity.at.cell)} on the sheet "${oddity.at.sheet}", which isn't part of the return`];
    case 'repeated-row':
      return oddity.values.length > 0
        ? [`row ${rowOf(oddity.at.cell)} on the sheet "${oddity.at.sheet}", the second for ${oddity.ref}`]
        : [];
    case 'changed-definition':
      return oddity.found === ''
        ? []
        : [
            `${quotedShort(oddity.found)} in ${oddity.at.sheet}, ${oddity.at.cell}, where ${quotedShort(oddity.issued)} stands again`,
          ];
    default:
      return [];
  }
}

function strayValues(oddities: readonly Oddity[]): readonly string[] {
  const bySheet = new Map<string, string[]>();
  for (const oddity of oddities) {
    if (oddity.kind !== 'stray-value') continue;
    const named = bySheet.get(oddity.at.sheet) ?? [];
    named.push(namedValue(oddity.value, oddity.at));
    bySheet.set(oddity.at.sheet, named);
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
