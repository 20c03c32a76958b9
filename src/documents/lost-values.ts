import type { Annotation } from '../core/returns/workbook-content';

/** A sheet's lost values are named up to this many; more are only counted. */
const MOST_VALUES_NAMED = 3;
/** Characters of a value that are quoted, the ellipsis included. */
const LONGEST_VALUE = 60;

/** The lost values of one sheet in words: each named, or one line with their count where there are too many. */
export function lostValuesWords(sheet: string, named: readonly string[]): readonly string[] {
  return named.length > MOST_VALUES_NAMED
    ? [`${named.length} values outside the table on the sheet "${sheet}"`]
    : named;
}

/** '"Ask Tom" in Figures, Q7'. */
export function namedValue(value: string, at: { sheet: string; cell: string }): string {
  return `${quotedShort(value)} in ${at.sheet}, ${at.cell}`;
}

export function quotedShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line}"`;
}

/** 'the note "Ask Tom" on Figures, Q7'; 'the drawn text "Provisional" on the sheet "Figures"'. */
export function annotationWords(annotation: {
  of: Annotation['kind'];
  sheet: string;
  at?: { cell: string };
  text: string;
}): string {
  const { of: kind, sheet, at, text } = annotation;
  return kind === 'note' && at
    ? `the note ${quotedShort(text)} on ${sheet}, ${at.cell}`
    : `the ${kind === 'note' ? 'note' : 'drawn text'} ${quotedShort(text)} on the sheet "${sheet}"`;
}
