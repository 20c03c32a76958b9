import { shiftPoint } from './decimal';

/** The most characters that a spreadsheet allows in a number format. */
const LONGEST_FORMAT = 255;

/** The signs that a number format shows for positive numbers, without [colours] and quoted or escaped text but £$€. */
function signsOf(format: string | undefined): string {
  const [positive = ''] = (format ?? '').slice(0, LONGEST_FORMAT).split(';');
  return positive
    .replace(/"[^"]*"?/g, (quoted) => quoted.replace(/[^£$€]/g, ''))
    .replace(/\\(.)/g, (_match, sign: string) => (/[£$€]/.test(sign) ? sign : ''))
    .replace(/\[(?!\$)[^\]]*\]/g, '')
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/[_*]./g, '');
}

/** True where the cell shows its number times 100 with a per cent sign: 0.97 as 97%. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.includes('%') && signsOf(format).includes('%');
}

/**
 * The currency that the cell shows its number in: "£", "$", "€", "CHF"; undefined where it shows none. What a format has
 * in brackets after a dollar sign is a currency, whatever its letters.
 */
export function currencyOfFormat(format: string | undefined): string | undefined {
  if (format === undefined) return undefined;
  const signs = signsOf(format);
  const sign = /[£$€]/.exec(signs)?.[0];
  if (sign !== undefined) return sign;
  if (/\bGBP\b/.test(signs)) return '£';
  const named = /\[\$([^\]-]+)/.exec(format.slice(0, LONGEST_FORMAT))?.[1]?.trim();
  return named ? named : /\p{Sc}/u.exec(format.replaceAll('[$', ''))?.[0];
}

/** Formats without any of these add no words and shift no decimal point. */
const MAY_ADD = /["\\~<>]|\[\$|,(?![#0?])/;
/** What stands in a format: quoted and escaped text, what is in brackets, room that is left blank, anything else. */
const PIECES = /"([^"]*)"?|\\(.)|\[([^\]]*)\]|[_*].|([^"\\[_*]+)/g;
const DIGITS = /[#0?]|general/i;

/**
 * What a cell shows of its number where its format adds words ("100 months") or shows it in thousands; undefined where
 * it adds no more than a currency's or a per cent sign. Decimals are shown as they are stored.
 */
export function shownWithWords(value: number, format: string | undefined): string | undefined {
  if (format === undefined || !MAY_ADD.test(format)) return undefined;
  const section = sectionFor(value, format.slice(0, LONGEST_FORMAT));
  const [before, after] = literalsOf(section);
  const thousands = /[#0?](,+)(?![#0?,])/.exec(section.replace(/"[^"]*"?|\\./g, ''))?.[1]?.length ?? 0;
  if (thousands === 0 && !/[\p{L}%~<>≈≤≥±]/u.test(withoutCurrency(before + after, format))) return undefined;
  const number = isPercentFormat(section) ? `${shiftPoint(value, 2)}%` : String(shiftPoint(value, -3 * thousands));
  return `${before}${DIGITS.test(section) ? number : ''}${after}`.trim();
}

/** The section of a format that a number is shown by: for positive numbers, negative ones and zero, or by its condition. */
function sectionFor(value: number, format: string): string {
  const sections = format.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;)/g) ?? [];
  const [positive = '', negative = positive, zero = positive] = sections;
  const byCondition = sections.find((section) => {
    const [, sign, bound] = /\[([<>]=?|=|<>)(-?[\d.]+)\]/.exec(section) ?? [];
    return sign !== undefined && holds(value, sign, Number(bound));
  });
  if (/\[[<>=]/.test(format)) return byCondition ?? sections.find((section) => !/\[[<>=]/.test(section)) ?? positive;
  if (value === 0) return DIGITS.test(zero) ? zero : positive;
  return value < 0 ? negative : positive;
}

function holds(value: number, sign: string, bound: number): boolean {
  if (sign === '<>') return value !== bound;
  if (value === bound) return sign.includes('=');
  return value < bound ? sign.startsWith('<') : sign.startsWith('>');
}

/** The text that a section adds before and after the digits. */
function literalsOf(section: string): readonly [before: string, after: string] {
  let [before, after] = ['', ''];
  let isAfter = false;
  for (const [, quoted, escaped, bracketed, other] of section.matchAll(PIECES)) {
    if (other !== undefined && DIGITS.test(other)) {
      before += isAfter ? '' : (/^[^#0?]*/.exec(other)?.[0] ?? '').replace(/[^~<>$£€ ]/g, '');
      isAfter = true;
      after += / $/.test(other) ? ' ' : '';
      continue;
    }
    const currency = bracketed?.startsWith('$') ? (bracketed.slice(1).split('-')[0] ?? '') : '';
    const said = quoted ?? escaped ?? (other === undefined ? currency : other.replace(/[^~<>$£€ ]/g, ''));
    if (isAfter) after += said;
    else before += said;
  }
  return [before, after];
}

function withoutCurrency(text: string, format: string): string {
  const currency = currencyOfFormat(format);
  return currency === undefined ? text : text.replace(currency, '').replace(/^\s*(GBP|US|CA|AU|A|C)\b|\bGBP\b/, '');
}

/** True where the cell shows its number as a duration of hours, minutes or seconds: 1.5 as "36:00:00". */
export function isDurationFormat(format: string | undefined): boolean {
  return format !== undefined && /\[(h+|m+|s+)\]/i.test(format);
}
