const YEAR = '(?:19|20)\\d\\d';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Years, months and quarters that say when a number was so, rather than how many there are. */
const PERIODS = [
  new RegExp(String.raw`\b(?:fy ?)?${YEAR} ?[/–-] ?(?:${YEAR}|\d\d)(?![\d.,%])`, 'g'),
  new RegExp(String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH},? (?:${YEAR}|\d\d)\b`, 'g'),
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?= |\)|$)`, 'g'),
  new RegExp(String.raw`(?<=\(|\b(?:in|for|since|of|during|year|fy) )${YEAR}(?![\d.,%])`, 'g'),
  /\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)\b/g,
  /\b\d{1,2}\/\d\d(?=\))/g,
];

/** A text in small letters without the periods that it names: "300 (2021/22)" as "300 ()". */
export function withoutPeriods(text: string): string {
  const rest = PERIODS.reduce((before, period) => before.replace(period, ''), text);
  return /\d/.test(rest) ? rest : text;
}
