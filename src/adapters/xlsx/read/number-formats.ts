import { isDateCode } from '../../../documents/spreadsheet/number-format-code';
import { type ElementReader, scanXml } from '../xml/scan-xml';

/** What a cell's number format says of its number. */
export interface ReadFormat {
  /** The code, such as "0%"; undefined for General. */
  code?: string;
  /** True where the number is a date, a time of day or both. */
  isDate: boolean;
}

export const GENERAL: ReadFormat = { isDate: false };

/** Formats known by number alone, ECMA-376 part 1, 18.8.30; the day stands first as in British Excel. */
const BUILT_IN = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The format of each cell style of styles.xml, by the style's index. */
export function numberFormats(xml: string): readonly ReadFormat[] {
  const codes = new Map<number, string>(BUILT_IN);
  const ids: number[] = [];
  const numberFormat: ElementReader = {
    open: (tag) => codes.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? ''),
  };
  const cellFormat: ElementReader = { open: (tag) => ids.push(Number(tag.attribute('numFmtId') ?? 0)) };
  scanXml(xml, 's:styleSheet', {
    children: {
      's:numFmts': { children: { 's:numFmt': numberFormat } },
      's:cellXfs': { children: { 's:xf': cellFormat } },
    },
  });
  const formats = new Map<number, ReadFormat>();
  return ids.map((id) => {
    const known = formats.get(id) ?? readFormat(codes.get(id));
    formats.set(id, known);
    return known;
  });
}

export function readFormat(code: string | undefined): ReadFormat {
  if (!code || /^general$/i.test(code)) return GENERAL;
  return { code, isDate: isDateCode(code) };
}
