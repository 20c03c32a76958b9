import { cellAddress } from '../core/place';
import type { Annotation, SheetContent, WorkbookContent } from '../core/returns/workbook-content';
import { withSingleSpaces } from '../core/values/plain-text';

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
  const line = withSingleSpaces(text);
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

/** Extras that a carried sheet keeps. */
const KEPT_WITH_SHEETS: readonly string[] = ['comments', 'pictures'];

/**
 * The workbook's extras that are lost with sheets made anew, in words.
 * @param told extras that are already named as lost with the carried sheets
 * @param hasKept true where at least one sheet is carried over
 */
export function otherLostExtras(
  extras: readonly string[],
  told: readonly string[],
  hasKept: boolean,
): readonly string[] {
  return extras.flatMap((what) => {
    if (hasKept && KEPT_WITH_SHEETS.includes(what)) return [`any ${what} on the sheets that are made anew`];
    return told.includes(what) ? [] : [what];
  });
}

/** The workbook's extras but for comments that are named with their cells. */
export function extrasNotNamed({ extras, sheets }: WorkbookContent): readonly string[] {
  const hasNotes = sheets.some(({ annotations = [] }) => annotations.some(({ kind }) => kind === 'note'));
  return hasNotes ? extras.filter((what) => what !== 'comments') : extras;
}

/** The notes and drawn texts of a sheet that is made anew. */
export function lostAnnotations({ name, annotations = [] }: SheetContent): readonly string[] {
  return annotations.map(({ kind, text, at }) =>
    annotationWords({ of: kind, sheet: name, text, ...(at && { at: { cell: cellAddress(at.row, at.column) } }) }),
  );
}

/** Chart sheets and the like. */
export function lostSheets({ sheetsWithoutCells = [] }: WorkbookContent): readonly string[] {
  return sheetsWithoutCells.map(({ name, kind }) => `the ${kind} "${name}"`);
}
