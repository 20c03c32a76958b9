const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const SHAPES = [
  /^\d{1,2}([/.-])\d{1,2}\1(\d{2}|\d{4})$/,
  /^\d{4}([/.-])\d{1,2}\1\d{1,2}$/,
  new RegExp(String.raw`^(?:[a-z]{3,9},? )?\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}(?:[ -]\d{2,4})?$`),
  new RegExp(String.raw`^${MONTH}[ -]\d{1,4}(?:st|nd|rd|th)?(?:,? \d{2,4})?$`),
];

/** True for a text in plain small letters that has a date's shape: "11/05/2022", "11 may 2022", "3-apr". */
export function looksLikeDate(text: string): boolean {
  return SHAPES.some((shape) => shape.test(text));
}
