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

/** The currency that the cell shows its number in: "£", "$", "€"; undefined where it shows none. */
export function currencyOfFormat(format: string | undefined): string | undefined {
  if (format === undefined) return undefined;
  const signs = signsOf(format);
  return /[£$€]/.exec(signs)?.[0] ?? (/\bGBP\b/.test(signs) ? '£' : undefined);
}
