import type { CellDescription, ConditionalLook, Role } from './sheet';

/** The role of the first look whose condition the cell's value meets; undefined where it meets none. */
export function conditionalRole(
  { value }: Pick<CellDescription, 'value'>,
  looks: readonly ConditionalLook[] = [],
): Role | undefined {
  const text = String(value ?? '').toLowerCase();
  return looks.find(({ where }) => {
    if ('is' in where) return text === where.is.toLowerCase();
    if ('begins' in where) return text.startsWith(where.begins.toLowerCase());
    return text.includes(where.holds.toLowerCase());
  })?.role;
}

/**
 * A look's condition as a spreadsheet's formula, without the equals sign.
 * @param range of the column's body, such as "M5:M27": the formula is written for its first cell
 */
export function lookFormula({ where }: ConditionalLook, range: string): string {
  const [first = ''] = range.split(':');
  const cell = `$${first}`;
  if ('is' in where) return `${cell}=${quoteInFormula(where.is)}`;
  if ('begins' in where) return `LEFT(${cell},${where.begins.length})=${quoteInFormula(where.begins)}`;
  return `ISNUMBER(SEARCH(${quoteInFormula(where.holds)},${cell}))`;
}

function quoteInFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
