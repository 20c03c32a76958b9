import { absenceInQualifier } from './absence';
import { cellText, type CellContent } from './cell';
import { foldText, plainText } from './plain-text';
import type { Reading } from './reading';
import { isPlaceholder } from './placeholder';

/** The qualifiers of every kind of number. */
export const USUAL_QUALIFIERS = ['exactly', 'over', 'at least', 'about', 'at most', 'under'] as const;
/** Says of a position that others share it: "joint 3rd". Only ranks take it. */
const SHARED = 'joint';
export const QUALIFIERS = [...USUAL_QUALIFIERS, SHARED] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** True where the figure is the number itself, whether or not others share the position. */
export function isExact(qualifier: Qualifier): boolean {
  return qualifier === 'exactly' || qualifier === SHARED;
}

/** Other words for each qualifier, as they stand before a number ("over 500") or by themselves in its own column. */
const FORMS: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['exactly', ['exact', 'precisely', '=', 'equal to', 'equals']],
  ['joint', ['jointly', 'tied', 'equal', 'shared']],
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
/** Forms that may stand before a number; a shared position is told by the rank itself. */
const LONGEST_FIRST = [...QUALIFIER_OF]
  .filter(([, qualifier]) => qualifier !== SHARED)
  .map(([form]) => form)
  .sort((a, b) => b.length - a.length);

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
export const NO_QUALIFIER: readonly string[] = ['n/a', 'na', 'none', 'no', '-', '–', '—', '[z]'];

/**
 * Reads a cell of the Qualifier column.
 * @param suitable the qualifiers that suit the answer; without any, as for answers in words, a placeholder is a blank
 */
export function qualifierReading(
  cell: CellContent | undefined,
  suitable: readonly Qualifier[] = USUAL_QUALIFIERS,
): Reading<Qualifier> {
  const asked = suitable.length > 0;
  if (cell === undefined) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  const absence = absenceInQualifier(cell);
  if (asked && absence) return { state: 'absent', absence };
  const found = cellText(cell);
  const word = foldText(found);
  const typed = plainText(found).toLowerCase();
  const plain = QUALIFIERS.find((qualifier) => qualifier === typed && (suitable.includes(qualifier) || !asked));
  if (plain) return { state: 'read', value: plain };
  const close =
    QUALIFIER_OF.get(word) ??
    QUALIFIERS.find((qualifier) => qualifier === word) ??
    (word === '+' ? 'at least' : undefined);
  if (close && (suitable.includes(close) || !asked))
    return { state: 'read', value: close, readAs: `"${close}"`, retype: true };
  if (NO_QUALIFIER.includes(typed) || (!asked && isPlaceholder(found))) return { state: 'blank' };
  return { state: 'unusable', reason: isPlaceholder(found) ? 'placeholder' : 'not-a-choice' };
}
