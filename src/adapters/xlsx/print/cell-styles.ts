import type { CellStyle } from 'hucre/xlsx';
import type { NumberFormat, Role } from '../../../documents/sheet';
import { formatCode } from '../../../documents/spreadsheet/number-format-code';
import { FONT, LOOKS, TABLE_LINE } from '../../../documents/styles';

/** What a cell's style depends on. */
export interface CellManner {
  role: Role;
  align?: 'left' | 'right';
  /** Overrides the role's own wrapping. */
  wrap?: boolean;
  /** True for a cell of a table's body, which has a line under it. */
  inTable?: boolean;
  /** True to the right of a column of numbers, from which the indent sets the text off. */
  indented?: boolean;
  format?: NumberFormat;
  /** A number format code, which overrides `format`. */
  formatCode?: string;
}

const known = new Map<string, CellStyle>();

/** A cell's style as the .xlsx library takes it; the same object for equal manners. */
export function cellStyle(manner: CellManner): CellStyle {
  const code = manner.formatCode ?? (manner.format && formatCode(manner.format));
  const key = [manner.role, manner.align, manner.wrap, manner.inTable, manner.indented, code].join('|');
  const existing = known.get(key);
  if (existing) return existing;
  const style = styleOf(manner, code);
  known.set(key, style);
  return style;
}

function styleOf({ role, align, wrap, inTable, indented }: CellManner, numFmt: string | undefined): CellStyle {
  const look = LOOKS[role];
  const edge = look.border ?? (inTable ? TABLE_LINE : undefined);
  const line = edge ? ({ style: 'thin', color: { rgb: edge } } as const) : undefined;
  return {
    font: {
      name: FONT,
      family: 2,
      size: look.size,
      bold: look.bold,
      underline: look.underlined,
      color: { rgb: look.ink },
    },
    ...(look.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } } }),
    ...(line && { border: look.border ? { top: line, right: line, bottom: line, left: line } : { bottom: line } }),
    alignment: {
      horizontal: align ?? look.align,
      vertical: look.vertical === 'centre' ? 'center' : 'top',
      wrapText: wrap ?? look.wrap,
      ...(indented && { indent: 1 }),
    },
    ...(!look.locked && { protection: { locked: false } }),
    ...(numFmt && { numFmt }),
  };
}

/** The style of a conditional look: colours and bold alone, as Excel's conditional formats change no font sizes. */
export function overlayStyle(role: Role): CellStyle {
  const look = LOOKS[role];
  return {
    font: { bold: look.bold, color: { rgb: look.ink } },
    ...(look.fill && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill }, bgColor: { rgb: look.fill } },
    }),
  };
}
