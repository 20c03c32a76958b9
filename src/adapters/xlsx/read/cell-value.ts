import type { CellContent } from '../../../core/values/cell';
import { unescapeCharacters } from './special-characters';
import { GENERAL, type ReadFormat } from './number-formats';
import { isoOfSerial, isoOfText } from '../../../documents/spreadsheet/date-serial';

/** A cell of a worksheet as its tags give it. */
export interface RawCell {
  /** The type attribute: s, str, inlineStr, b, e, n, d; empty for a number. */
  type: string;
  /** Text of <v>; undefined where there is none. */
  value?: string;
  /** Text of <is>; undefined where there is none. */
  inline?: string;
  formula?: string;
  format?: ReadFormat;
}

/** A cell before its content: all have the same shape, which is faster for hundreds of files. */
export const rawCell = (type: string, format?: ReadFormat): RawCell => ({
  type,
  value: undefined,
  inline: undefined,
  formula: undefined,
  format,
});

export interface CellContext {
  strings: readonly string[];
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
  return content;
}

type Value = Pick<CellContent, 'kind' | 'value'>;

function cellValue({ type, value, inline, format }: RawCell, { strings, is1904 }: CellContext): Value | undefined {
  if (type === 'inlineStr') return textValue(unescapeCharacters(inline ?? value ?? ''));
  if (value === undefined) return undefined;
  switch (type) {
    case 's':
      return textValue(strings[Number(value)] ?? '');
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

const textValue = (value: string): Value | undefined => (value === '' ? undefined : { kind: 'text', value });

function numberValue(text: string, format: ReadFormat, is1904: boolean): Value | undefined {
  if (text.trim() === '') return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return textValue(text);
  const iso = format.isDate ? isoOfSerial(value, is1904) : undefined;
  return iso === undefined ? { kind: 'number', value } : { kind: 'date', value: iso };
}
