import type { CellContent, StruckOut } from '../../../core/values/cell';
import { isoOfText } from '../../../core/values/date-serial';
import type { Tag } from '../xml/tag';

type Value = Pick<CellContent, 'kind' | 'value' | 'format'>;

/** What a cell of an OpenDocument sheet holds; undefined where it holds nothing. The value's type says what a number means. */
export function odsCellContent(tag: Tag, text: string, struck?: StruckOut): CellContent | undefined {
  const formula = tag.attribute('table:formula');
  const value = odsValue(tag, text);
  if (!value && formula === undefined) return undefined;
  return {
    ...(value ?? { kind: 'text', value: '' }),
    ...(formula !== undefined && { formula: spreadsheetFormula(formula) }),
    ...(struck !== undefined && { struck }),
  };
}

function odsValue(tag: Tag, text: string): Value | undefined {
  if (tag.attribute('calcext:value-type') === 'error') return { kind: 'error', value: text };
  const type = tag.attribute('office:value-type');
  switch (type) {
    case undefined:
      return textValue(text);
    case 'float':
      return numberValue(tag, text, formatWithWords(text));
    case 'percentage':
      return numberValue(tag, text, '0%');
    case 'currency':
      return numberValue(tag, text, currencyFormat(tag.attribute('office:currency')));
    case 'boolean':
      return { kind: 'boolean', value: tag.attribute('office:boolean-value') === 'true' };
    case 'date': {
      const iso = isoOfText(tag.attribute('office:date-value') ?? '');
      return iso === undefined
        ? textValue(text)
        : { kind: 'date', value: iso, format: iso.includes('T') ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy' };
    }
    case 'time':
      return timeValue(tag.attribute('office:time-value') ?? '', text);
    default:
      return textValue(text || (tag.attribute('office:string-value') ?? ''));
  }
}

const textValue = (value: string): Value | undefined => (value === '' ? undefined : { kind: 'text', value });

/** A number, or where the file gives none, what the cell shows in its place. */
function numberValue(tag: Tag, text: string, format?: string): Value | undefined {
  const given = tag.attribute('office:value')?.trim();
  const value = given ? Number(given) : NaN;
  return Number.isFinite(value) ? { kind: 'number', value, ...(format !== undefined && { format }) } : textValue(text);
}

/** A format that adds the words that a cell shows around its number; undefined where it shows none. */
function formatWithWords(text: string): string | undefined {
  const [, before = '', after = ''] = /^([^\d]*?)-?[\d.,\s]*\d([^\d]*)$/.exec(text) ?? [];
  if (!/[\p{L}%]/u.test(before + after)) return undefined;
  const quoted = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '')}"`);
  return `${quoted(before)}General${quoted(after)}`;
}

const currencyFormat = (code: string | undefined): string =>
  code === undefined || code === 'GBP' ? '[$£-809]#,##0.00' : `[$${code}]#,##0.00`;

/** A time of day as "14:30:00"; from 24 hours on it is a length of time, in days as Excel has it. */
function timeValue(duration: string, text: string): Value | undefined {
  const match = /^PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(duration);
  if (!match) return textValue(text);
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  if (hours >= 24) return { kind: 'number', value: (hours + minutes / 60 + seconds / 3600) / 24, format: '[h]:mm:ss' };
  return {
    kind: 'date',
    value: [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':'),
    format: 'hh:mm:ss',
  };
}

/** "of:=[.B4]*[$Figures.C5]" as "B4*Figures!C5"; strings are left alone. */
function spreadsheetFormula(formula: string): string {
  return formula.replace(/^[a-z]+:=|^=/, '').replace(/"(?:[^"]|"")*"|;|\[([^\]]*)\]/g, (piece, reference?: string) => {
    if (piece === ';') return ',';
    return reference === undefined ? piece : reference.split(':').map(plainReference).join(':');
  });
}

function plainReference(reference: string): string {
  const dot = reference.lastIndexOf('.');
  if (dot < 0) return reference;
  const sheet = reference.slice(0, dot).replace(/^\$/, '');
  return sheet === '' ? reference.slice(1) : `${sheet}!${reference.slice(dot + 1)}`;
}
