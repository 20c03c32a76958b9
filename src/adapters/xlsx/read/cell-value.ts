import type { CellContent } from '../../../core/values/cell';
import { UnreadableFileError } from '../guard/unreadable-reasons';
import { struckRuns, type TextRun } from './rich-text';
import type { SharedStrings } from './shared-strings';
import { unescapeCharacters } from './special-characters';
import { GENERAL, LOST_FORMAT, type ReadFormat } from './number-formats';
import { isoOfSerial, isoOfText } from '../../../core/values/date-serial';

/** A cell of a worksheet as its tags give it. */
export interface RawCell {
  /** The type attribute: s, str, inlineStr, b, e, n, d; empty for a number. */
  type: string;
  /** Text of <v>; undefined where there is none. */
  value?: string;
  /** Text of <is>; undefined where there is none. */
  inline?: string;
  /** The runs of <is>, where it is rich text. */
  runs?: TextRun[];
  formula?: string;
  format?: ReadFormat;
}

/** A cell before its content: all have the same shape, which is faster for hundreds of files. */
export const rawCell = (type: string, format?: ReadFormat): RawCell => ({
  type,
  value: undefined,
  inline: undefined,
  runs: undefined,
  formula: undefined,
  format,
});

export interface CellContext {
  strings: SharedStrings;
  is1904: boolean;
}

/** What a cell holds; undefined where it holds nothing. */
export function cellContent(raw: RawCell, context: CellContext): CellContent | undefined {
  const { code } = raw.format ?? GENERAL;
  const value = cellValue(raw, context);
  if (!value && raw.formula === undefined) return undefined;
  const content: CellContent = value ?? { kind: 'text', value: '' };
  if (code !== undefined) content.format = code;
  if (raw.formula !== undefined) content.formula = raw.formula;
  const struck = struckOut(raw, context);
  if (struck !== undefined) content.struck = struck;
  return content;
}

function struckOut({ type, value, runs, format }: RawCell, { strings }: CellContext): CellContent['struck'] {
  const isCellStruck = format?.isStruck === true;
  const known = runs ?? (type === 's' && strings.runs.size > 0 ? strings.runs.get(Number(value)) : undefined);
  if (known) return struckRuns(known, isCellStruck);
  return isCellStruck ? 'all' : undefined;
}

type Value = Pick<CellContent, 'kind' | 'value'>;

function cellValue({ type, value, inline, format }: RawCell, { strings, is1904 }: CellContext): Value | undefined {
  if (type === 'inlineStr') return textValue(unescapeCharacters(inline ?? value ?? ''));
  if (value === undefined) return undefined;
  switch (type) {
    case 's':
      return textValue(stringAt(strings.texts, value));
    case 'str':
      return textValue(unescapeCharacters(value));
    case 'b':
      return value.trim() === '' ? undefined : { kind: 'boolean', value: /^(1|true)$/i.test(value.trim()) };
    case 'e':
      return { kind: 'error', value: value.trim() };
    case 'd': {
      const iso = isoOfText(value);
      return iso === undefined ? textValue(value) : { kind: 'date', value: iso };
    }
    default:
      return numberValue(value, format ?? GENERAL, is1904);
  }
}

/** A text of the workbook's table of texts. One that isn't there was lost with a part of the file, not left blank. */
function stringAt(strings: readonly string[], index: string): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new UnreadableFileError('lostTexts');
  return text;
}

const textValue = (value: string): Value | undefined => (value === '' ? undefined : { kind: 'text', value });

function numberValue(text: string, format: ReadFormat, is1904: boolean): Value | undefined {
  if (text.trim() === '') return undefined;
  if (format === LOST_FORMAT) throw new UnreadableFileError('lostFormats');
  const value = Number(text);
  if (!Number.isFinite(value)) return textValue(text);
  const iso = format.isDate ? isoOfSerial(value, is1904) : undefined;
  return iso === undefined ? { kind: 'number', value } : { kind: 'date', value: iso };
}
