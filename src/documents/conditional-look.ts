import type { CellDescription, ConditionalLook, Role } from './sheet';

/** The role of the first look whose condition the cell's value meets; undefined where it meets none. */
export function conditionalRole(
  { value }: Pick<CellDescription, 'value'>,
  looks: readonly ConditionalLook[] = [],
): Role | undefined {
  const text = String(value ?? '').toLowerCase();
  return looks.find(({ where }) => {
    return 'is' in where ? text === where.is.toLowerCase() : text.startsWith(where.begins.toLowerCase());
  })?.role;
}

/**
 * A look's condition as a spreadsheet's formula, without the equals sign.
 * @param range of the column's body, such as "M5:M27": the formula is written for its first cell
 */
export function lookFormula({ where }: ConditionalLook, range: string): string {
  const [first = ''] = range.split(':');
  const cell = `$${first}`;
  return 'is' in where
    ? `${cell}=${quoteInFormula(where.is)}`
    : `LEFT(${cell},${where.begins.length})=${quoteInFormula(where.begins)}`;
}

function quoteInFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
