/** More values than these on one sheet are counted instead of named. */
const MOST_VALUES_NAMED = 3;
const LONGEST_VALUE = 60;

/** Values of one sheet, each by its name or all by their number. */
export function lostValuesWords(sheet: string, named: readonly string[]): readonly string[] {
  return named.length > MOST_VALUES_NAMED
    ? [`${named.length} values outside the table on the sheet "${sheet}"`]
    : named;
}

/** '"Ask Tom" in Figures, Q7'. */
export function namedValue(value: string, at: { sheet: string; cell: string }): string {
  return `${quotedShort(value)} in ${at.sheet}, ${at.cell}`;
}

export function quotedShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line}"`;
}
