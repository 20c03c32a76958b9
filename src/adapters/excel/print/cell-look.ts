import type { Role } from '../../../documents/sheet';
import { FONT, LOOKS, TABLE_LINE, type Look } from '../../../documents/styles';

/** What a cell's formatting depends on. */
export interface CellLook {
  role: Role;
  align?: 'left' | 'right';
  wrap: boolean;
  /** True in a table's body, whose cells have a line under them. */
  inTable: boolean;
  /** True to the right of a column of numbers, from which the indent sets it off. */
  indented: boolean;
}

/** Applied to the whole sheet first; other looks set only what differs. */
export const PLAIN_LOOK: CellLook = { role: 'text', wrap: false, inTable: false, indented: false };

/** A key that is equal for cells that look the same. */
export const lookKey = ({ role, align, wrap, inTable, indented }: CellLook): string =>
  [role, align ?? LOOKS[role].align, wrap, inTable && !LOOKS[role].border, indented].join('|');

type Formatted = Pick<Excel.Range, 'format'>;

export function applyPlainLook({ format }: Formatted): void {
  const { size, ink } = LOOKS.text;
  Object.assign(format.font, { name: FONT, size, color: `#${ink}`, underline: 'None' });
  format.verticalAlignment = 'Top';
  format.horizontalAlignment = 'Left';
}

/** Whether each of the ranges has several rows, or several columns. */
export interface Shape {
  isTall: boolean;
  isWide: boolean;
}

export function applyLook(
  { format }: Formatted,
  { role, align, wrap, inTable, indented }: CellLook,
  shape: Shape,
): void {
  const look = LOOKS[role];
  applyFont(format.font, look);
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.vertical === 'centre') format.verticalAlignment = 'Center';
  if ((align ?? look.align) === 'right') format.horizontalAlignment = 'Right';
  if (wrap) format.wrapText = true;
  if (indented) format.indentLevel = 1;
  if (!look.locked) format.protection.locked = false;
  const line = look.border ?? (inTable ? TABLE_LINE : undefined);
  if (line !== undefined)
    for (const side of sidesOf(look.border !== undefined, shape))
      Object.assign(format.borders.getItem(side), { style: 'Continuous', color: `#${line}` });
}

function applyFont(font: Excel.RangeFont, { size, bold, underlined, ink }: Look): void {
  const plain = LOOKS.text;
  if (size !== plain.size) font.size = size;
  if (bold) font.bold = true;
  if (underlined) font.underline = 'Single';
  if (ink !== plain.ink) font.color = `#${ink}`;
}

type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** The borders that draw a line round every cell of a range, or under every cell. */
function sidesOf(isAllRound: boolean, { isTall, isWide }: Shape): readonly BorderSide[] {
  const across: BorderSide[] = isTall ? ['EdgeBottom', 'InsideHorizontal'] : ['EdgeBottom'];
  if (!isAllRound) return across;
  return [...across, 'EdgeTop', 'EdgeLeft', 'EdgeRight', ...(isWide ? (['InsideVertical'] as const) : [])];
}
