import { isDateCode } from '../../../documents/spreadsheet/number-format-code';
import { type ElementReader, scanXml } from '../xml/scan-xml';

/** What a cell's number format says of its number. */
export interface ReadFormat {
  /** The code, such as "0%"; undefined for General. */
  code?: string;
  /** True where the number is a date, a time of day or both. */
  isDate: boolean;
  /** True where the cell's font strikes it through. */
  isStruck?: boolean;
}

export const GENERAL: ReadFormat = { isDate: false };
/** Stands for a cell style that the file lists nowhere: what a number in such a cell means can't be told. */
export const LOST_FORMAT: ReadFormat = { isDate: false };

/** Formats known by number alone, ECMA-376 part 1, 18.8.30; day and currency are those of British Excel. */
const BUILT_IN = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"£"#,##0'],
  [6, '"£"#,##0'],
  [7, '"£"#,##0.00'],
  [8, '"£"#,##0.00'],
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
  [41, '#,##0'],
  [42, '"£"#,##0'],
  [43, '#,##0.00'],
  [44, '"£"#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** What styles.xml says of cells. */
export interface CellStyles {
  /** The format of each cell style, by the style's index. */
  formats: readonly ReadFormat[];
  /** Whether each look of conditional formats strikes through, by the look's index. */
  strikingRules: readonly boolean[];
}

export const NO_STYLES: CellStyles = { formats: [GENERAL], strikingRules: [] };

/** Reads styles.xml. */
export function cellStyles(xml: string): CellStyles {
  const codes = new Map<number, string>(BUILT_IN);
  const ids: { format: number; font: number }[] = [];
  const fonts: boolean[] = [];
  const strikingRules: boolean[] = [];
  const numberFormat: ElementReader = {
    open: (tag) => codes.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? ''),
  };
  const cellFormat: ElementReader = {
    open: (tag) =>
      ids.push({ format: Number(tag.attribute('numFmtId') ?? 0), font: Number(tag.attribute('fontId') ?? 0) }),
  };
  const ruleFont = fontReader(strikingRules);
  scanXml(xml, 's:styleSheet', {
    children: {
      's:numFmts': { children: { 's:numFmt': numberFormat } },
      's:fonts': { children: { 's:font': { ...fontReader(fonts), open: () => fonts.push(false) } } },
      's:cellXfs': { children: { 's:xf': cellFormat } },
      's:dxfs': {
        children: { 's:dxf': { open: () => strikingRules.push(false), children: { 's:font': ruleFont } } },
      },
    },
  });
  return { formats: formatsOf(ids, codes, fonts), strikingRules };
}

/** Notes of a font whether it strikes through, in the last place of a list. */
function fontReader(isStruck: boolean[]): ElementReader {
  const strike: ElementReader = {
    open: (tag) => (isStruck[isStruck.length - 1] = tag.attribute('val') === undefined || tag.flag('val')),
  };
  return { children: { 's:strike': strike } };
}

function formatsOf(
  ids: readonly { format: number; font: number }[],
  codes: ReadonlyMap<number, string>,
  fonts: readonly boolean[],
): readonly ReadFormat[] {
  const formats = new Map<number, ReadFormat>();
  return ids.map(({ format, font }) => {
    const known = formats.get(format) ?? readFormat(codes.get(format));
    formats.set(format, known);
    return fonts[font] ? { ...known, isStruck: true } : known;
  });
}

export function readFormat(code: string | undefined): ReadFormat {
  if (!code || /^general$/i.test(code)) return GENERAL;
  return { code, isDate: isDateCode(code) };
}
