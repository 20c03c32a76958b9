import { absenceInQualifier } from './absence';
import { cellText, type CellContent } from './cell';
import { foldText } from './plain-text';
import type { Reading } from './reading';
import { isPlaceholder } from './placeholder';

export const QUALIFIERS = ['exactly', 'over', 'at least', 'about', 'at most', 'under'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Other words for each qualifier, as they stand before a number ("over 500") or by themselves in its own column. */
const FORMS: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['exactly', ['exact', 'precisely', '=', 'equal to', 'equals']],
  ['over', ['more than', 'greater than', 'above', 'in excess of', 'just over', 'well over', 'upwards of', '>']],
  [
    'at least',
    [
      'no fewer than',
      'no less than',
      'not fewer than',
      'not less than',
      'minimum of',
      'minimum',
      'min.',
      'min',
      'a minimum of',
      '≥',
      '>=',
      '=>',
    ],
  ],
  [
    'about',
    [
      'approximately',
      'approx',
      'around',
      'roughly',
      'circa',
      'ca',
      'c',
      'estimated at',
      'estimated',
      'estimate',
      'est',
      'some',
      '~',
      '≈',
      'c.',
      'approx.',
      'est.',
      'ca.',
    ],
  ],
  [
    'at most',
    [
      'up to',
      'no more than',
      'not more than',
      'no greater than',
      'maximum of',
      'maximum',
      'max.',
      'max',
      'a maximum of',
      '≤',
      '<=',
      '=<',
    ],
  ],
  ['under', ['less than', 'fewer than', 'lower than', 'smaller than', 'below', 'just under', 'well under', '<']],
];

/** Ways of saying a qualifier after the number: "5,000 or more". */
const AFTER: readonly (readonly [Qualifier, RegExp])[] = [
  ['at least', /(\s?\+|\s?\bplus|\s?\bor (more|over|above|higher)|\s?\bminimum|\s?\bat least)$/],
  ['at most', /\s?\b(or (less|fewer|under|below|lower)|maximum|at most)$/],
  ['about', /[\s(]*\b(approximately|approx\.?|estimated|estimate|est\.?|or so|or thereabouts)\)?$/],
  ['exactly', /\s?\bexactly$/],
];

const QUALIFIER_OF = new Map(
  FORMS.flatMap(([qualifier, forms]) => [qualifier, ...forms].map((form) => [form, qualifier] as const)),
);
const LONGEST_FIRST = [...QUALIFIER_OF.keys()].sort((a, b) => b.length - a.length);

/** The qualifier before a number, and what is left; the text is plain and in small letters. */
export function qualifierBefore(text: string): { qualifier?: Qualifier; rest: string } {
  const form = LONGEST_FIRST.find(
    (candidate) => text.startsWith(candidate) && endsWord(candidate, text[candidate.length]),
  );
  return form === undefined
    ? { rest: text }
    : { qualifier: QUALIFIER_OF.get(form), rest: text.slice(form.length).trimStart() };
}

function endsWord(form: string, next: string | undefined): boolean {
  if (!/[a-z]$/.test(form)) return true;
  return next !== undefined && /[\s\d£$€.]/.test(next);
}

/** The qualifier after a number, and what is left. */
export function qualifierAfter(text: string): { qualifier?: Qualifier; rest: string } {
  for (const [qualifier, pattern] of AFTER) {
    const match = pattern.exec(text);
    if (match && match.index > 0) return { qualifier, rest: text.slice(0, match.index) };
  }
  return { rest: text };
}

/** Words for "no qualifier"; the template writes "[z]" where none is asked. */
const NO_QUALIFIER = /^(n ?\/? ?a|none|no|-|–|—|\[z\])$/;

/**
 * Reads a cell of the Qualifier column.
 * @param asked false for answers in words, which take no qualifier: any placeholder there is read as blank
 */
export function qualifierReading(cell: CellContent | undefined, asked = true): Reading<Qualifier> {
  if (cell === undefined) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  const absence = absenceInQualifier(cell);
  if (asked && absence) return { state: 'absent', absence };
  const found = cellText(cell);
  const word = foldText(found);
  const plain = QUALIFIERS.find((qualifier) => qualifier === word);
  if (plain) return { state: 'read', value: plain };
  const close = QUALIFIER_OF.get(word) ?? (word === '+' ? 'at least' : undefined);
  if (close) return { state: 'read', value: close, readAs: `"${close}"` };
  if (NO_QUALIFIER.test(word) || (!asked && isPlaceholder(found))) return { state: 'blank' };
  return { state: 'unusable', reason: isPlaceholder(found) ? 'placeholder' : 'not-a-choice' };
}
