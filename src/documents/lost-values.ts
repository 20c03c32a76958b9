/** More values than these on one sheet are counted instead of named. */
const MOST_NAMED = 3;
const LONGEST = 60;

/** Values of one sheet, each by its name or all by their number. */
export function lostValuesWords(sheet: string, named: readonly string[]): readonly string[] {
  return named.length > MOST_NAMED ? [`${named.length} values outside the table on the sheet "${sheet}"`] : named;
}

/** '"Ask Tom" in Figures, Q7'. */
export function namedValue(value: string, at: { sheet: string; cell: string }): string {
  return `${quotedShort(value)} in ${at.sheet}, ${at.cell}`;
}

export function quotedShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}"`;
}
