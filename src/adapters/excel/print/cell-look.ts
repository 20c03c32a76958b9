import type { Role } from '../../../documents/sheet';
import { FONT, LOOKS, TABLE_LINE, type Look } from '../../../documents/styles';

/** What decides how a printed cell looks. */
export interface CellLook {
  role: Role;
  align?: 'left' | 'right';
  wrap: boolean;
  /** True for a cell of a table's body, which has a line under it. */
  inTable: boolean;
  /** True where it stands beside numbers and is held off them. */
  indented: boolean;
}

/** What every cell of a printed sheet is given first; all others say only how they differ. */
export const PLAIN_LOOK: CellLook = { role: 'text', wrap: false, inTable: false, indented: false };

/** Equal for cells that look the same. */
export const lookKey = ({ role, align, wrap, inTable, indented }: CellLook): string =>
  [role, align ?? LOOKS[role].align, wrap, inTable && !LOOKS[role].border, indented].join('|');

type Formatted = Pick<Excel.Range, 'format'>;

export function applyPlainLook({ format }: Formatted): void {
  const { size, ink } = LOOKS.text;
  Object.assign(format.font, { name: FONT, size, color: `#${ink}`, underline: 'None' });
  format.verticalAlignment = 'Top';
  format.horizontalAlignment = 'Left';
}

/** Whether a range, or each of several, has more rows or columns than one. */
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

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** The edges that make up a line round every cell of a range, or under every one. */
function sidesOf(isAllRound: boolean, { isTall, isWide }: Shape): readonly Side[] {
  const across: Side[] = isTall ? ['EdgeBottom', 'InsideHorizontal'] : ['EdgeBottom'];
  if (!isAllRound) return across;
  return [...across, 'EdgeTop', 'EdgeLeft', 'EdgeRight', ...(isWide ? (['InsideVertical'] as const) : [])];
}
