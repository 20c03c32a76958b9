import fc from 'fast-check';
import { ABSENCES, ABSENCE_WORDS, type Absence } from '../../src/core/values/absence';
import { QUALIFIERS } from '../../src/core/values/qualifier';
import type { Plan } from '../../src/core/plan/plan';
import type { PrefilledEntry } from '../../src/documents/return-workbook/prefill';
import { kindOf, type Answer } from '../../src/core/measure-kinds';
import { ASKED_MEASURES, type AskedMeasure } from './asked-measures';
import { planOf } from './returns';

/** A plan whose every measure has one generated entry. */
export interface GeneratedReturn {
  plan: Plan;
  entries: ReadonlyMap<string, PrefilledEntry>;
}

const TEXTS = ['tbc', '1,513', 'over 20', '3rd', 'about a hundred', '97%', ' ', '-'];
const COMMENTS = ['Two gates were closed in May', 'tbc', 'n/a', ' '];

/** Generates a number of entries for each of the asked measures: the same ones for the same seed. */
export function generatedReturn(
  entriesOfEach: number,
  asked: readonly AskedMeasure[] = ASKED_MEASURES,
  seed = 1,
): GeneratedReturn {
  const all = asked.flatMap((each, index) =>
    fc.sample(entryFor(each), { numRuns: entriesOfEach, seed: seed * 1000 + index }).map((entry, turn) => {
      const id = `${each.measure.id}-${turn + 1}`;
      return { measure: { ...each.measure, id, title: `${each.measure.title} ${turn + 1}` }, entry };
    }),
  );
  return {
    plan: planOf({ measures: all.map(({ measure }) => measure), aboutMargin: 10 }),
    entries: new Map(all.map(({ measure, entry }) => [measure.id, entry])),
  };
}

/**
 * Entries of each number in `near` with each qualifier and with none, and of each pair of parts with no value and with
 * each number in `near`.
 */
export function everyMark(asked: readonly AskedMeasure[] = ASKED_MEASURES): GeneratedReturn {
  const all = asked.flatMap(({ measure, near, parts = [] }) => {
    const plain = near.flatMap((value) =>
      [undefined, ...QUALIFIERS].map((qualifier): PrefilledEntry => ({ value, qualifier })),
    );
    const worked = parts.flatMap(([numerator, denominator]) =>
      [undefined, ...near].flatMap((value) =>
        [undefined, 'over', 'about', 'under'].map((qualifier): PrefilledEntry => ({
          value,
          qualifier,
          numerator,
          denominator,
        })),
      ),
    );
    return [...plain, ...worked].map((entry, turn) => {
      const id = `${measure.id}-${turn + 1}`;
      return { measure: { ...measure, id, title: `${measure.title} ${turn + 1}` }, entry };
    });
  });
  return {
    plan: planOf({ measures: all.map(({ measure }) => measure) }),
    entries: new Map(all.map(({ measure, entry }) => [measure.id, entry])),
  };
}

/** Entries that say in each way why there is no figure, alone and beside a value, with a reason and without one. */
export function everyAbsence(asked: readonly AskedMeasure[] = ASKED_MEASURES): GeneratedReturn {
  const typed = ABSENCES.flatMap((absence) => ABSENCE_WORDS[absence].typed);
  const kinds = new Map(asked.map((each) => [`${each.measure.answer?.kind} ${each.parts !== undefined}`, each]));
  const all = [...kinds.values()].flatMap(({ measure, near, parts = [] }) => {
    const [value] = near;
    const [pair] = parts;
    const beside: readonly PrefilledEntry[] = [
      ...typed.map((said) => ({ value: said })),
      ...(value === undefined ? [] : ABSENCES.flatMap((absence) => qualified(absence, value, pair))),
    ];
    return beside.flatMap((said, turn) =>
      [undefined, 'n/a', 'Two gates were closed in May'].map((comment, which) => {
        const id = `${measure.id}-${turn + 1}-${which + 1}`;
        const entry: PrefilledEntry = { ...said, comment };
        return { measure: { ...measure, id, title: `${measure.title} ${turn + 1} ${which + 1}` }, entry };
      }),
    );
  });
  return {
    plan: planOf({ measures: all.map(({ measure }) => measure) }),
    entries: new Map(all.map(({ measure, entry }) => [measure.id, entry])),
  };
}

function qualified(absence: Absence, value: number, parts?: readonly [number, number]): readonly PrefilledEntry[] {
  const qualifier = ABSENCE_WORDS[absence].word;
  const [numerator, denominator] = parts ?? [];
  return [
    { qualifier },
    { qualifier, value },
    { qualifier, value: 0 },
    { qualifier, value: 'tbc' },
    { qualifier, value: '[c]' },
    { qualifier, value: 'not available' },
    ...(parts
      ? [
          { qualifier, numerator, denominator },
          { qualifier, numerator: 0, denominator: 0 },
        ]
      : []),
    ...(parts ? [{ value: '[c]', numerator, denominator }] : []),
  ];
}

function entryFor({ measure, near, parts }: AskedMeasure): fc.Arbitrary<PrefilledEntry> {
  const numeric = near.length > 0;
  const value = numeric ? numberFor(near) : wordFor(measure.answer);
  return fc
    .record({
      value,
      qualifier: numeric
        ? fc.oneof(
            { weight: 4, arbitrary: fc.constant(undefined) },
            { weight: 5, arbitrary: fc.constantFrom(...QUALIFIERS) },
            { weight: 1, arbitrary: fc.constant('roughly so') },
          )
        : fc.constant(undefined),
      parts: parts
        ? fc.oneof(
            { weight: 1, arbitrary: fc.constant(undefined) },
            { weight: 4, arbitrary: fc.constantFrom(...parts) },
          )
        : fc.constant(undefined),
      partsLeft: fc.constantFrom('both', 'both', 'both', 'numerator', 'denominator', 'words'),
      comment: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom(...COMMENTS) },
      ),
    })
    .map(({ value: typed, qualifier, parts: pair, partsLeft, comment }) => ({
      value: typed,
      qualifier,
      comment,
      ...partsOf(pair, partsLeft),
    }));
}

function numberFor(near: readonly number[]): fc.Arbitrary<string | number | undefined> {
  return fc.oneof(
    { weight: 14, arbitrary: fc.constantFrom(...near) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: -50_000, max: 1_500_000 }).map((tenThousandths) => tenThousandths / 10_000),
    },
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constantFrom(...TEXTS) },
  );
}

function wordFor(answer: Answer): fc.Arbitrary<string | number | undefined> {
  const kind = kindOf(answer);
  const own = kind.takes === 'choice' ? kind.choices.map(({ word }) => word) : ['New paths in two parks'];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constantFrom('tbc', 'perhaps', ' ', 4) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function partsOf(
  pair: readonly [number, number] | undefined,
  left: string,
): Pick<PrefilledEntry, 'numerator' | 'denominator'> {
  if (!pair) return {};
  const [numerator, denominator] = pair;
  if (left === 'numerator') return { numerator };
  if (left === 'denominator') return { denominator };
  return left === 'words' ? { numerator: 'most of them', denominator } : { numerator, denominator };
}
