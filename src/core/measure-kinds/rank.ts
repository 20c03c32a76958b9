import * as z from 'zod/mini';
import { CHANGE_RULES } from '../plan/target';
import type { NumberText } from '../values/number-text';
import { unclear, type QualifiedNumber } from '../values/numeric-question';
import { USUAL_QUALIFIERS } from '../values/qualifier';
import type { Reading } from '../values/reading';
import { UNKNOWN_TAIL } from '../values/tail';
import { ordinal } from '../words/english';
import { defineKind } from './measure-kind';
import { numberKind, type NumberKindFacts } from './number-kind';

export const rank = defineKind({
  schema: z.strictObject({
    kind: z.literal('rank').check(z.describe('A position among a known number, 1 the first.')),
    of: z.int().check(z.minimum(2), z.describe('How many are ranked.')),
    best: z
      .enum(['lowest', 'highest'])
      .check(z.describe('Which end of the ranked figure stands at position 1, and is best.')),
  }),
  example: { kind: 'rank', of: 12, best: 'lowest' },
  define: (answer) => {
    const { of, best } = answer;
    const signed = (digits: string, value: number): string =>
      Number.isInteger(value) && value > 0 && value <= LARGEST_ORDINAL ? ordinal(value) : digits;
    const expected = `a position from 1 to ${of}`;
    return numberKind({
      called: 'a rank',
      rules: ['rank at most', ...CHANGE_RULES],
      decimals: 0,
      isWhole: true,
      limits: { low: 1, high: of },
      asksBelowZero: false,
      quotient: undefined,
      format: 'number',
      qualifiers: [...USUAL_QUALIFIERS, 'joint'],
      notation: rankNotation(answer),
      change: { isMeasured: false, percentFrom: Infinity, mayRepeat: () => true },
      words: {
        unit: `position of ${of} (1 = ${best})`,
        signed,
        withUnit: (shown) => `${shown} of ${of}`,
        expected,
        expectedWhole: `a whole position from 1 to ${of}`,
        howToEnter: `Enter the position as a number, 1 for the ${best}`,
        prompt: `Enter the position as a number from 1 (the ${best}) to ${of}.`,
        alert:
          `The position is a whole number from 1 (the ${best}) to ${of}: for "2nd" enter 2. ` +
          'Where others share it, choose "joint" as the qualifier.',
        differenceNoun: { one: 'place', many: 'places' },
        beyond: () => ({ finding: `positions run from 1 to ${of}`, check: `enter ${expected}` }),
        unreachable: (mark) => `is position ${mark}, and only ${of} are ranked`,
        underTitle: (title) => ({
          showsUnit: true,
          remark: title.toLowerCase().includes(best) ? '' : ` (1st is the ${best})`,
        }),
        unitInTable: true,
      },
    });
  },
});

/** How a position may be written: "3rd out of 12", "joint 2nd", "lowest". */
function rankNotation(ranking: Ranking): NumberKindFacts['notation'] {
  const marks = marksOf(ranking.of);
  return {
    position: { of: ranking.of, marks },
    isReadBySheet: (text) => /^(0|[1-9]\d*)$/.test(withoutMarks(text, marks)),
    tail: () => UNKNOWN_TAIL,
    wholeText: (text, withUnit) => rankReading(text, ranking, withUnit),
    wordsAlone: (text, withUnit) => endOfRanking(text, ranking, withUnit),
  };
}

/** A larger number isn't a position that anybody holds: it is shown in digits. */
const LARGEST_ORDINAL = 999;

/** What a position may be written with, in the order in which it is taken away. */
function marksOf(of: number): readonly string[] {
  return [` out of ${of}`, ` of ${of}`, 'joint', 'equal', 'tied', '=', 'st', 'nd', 'rd', 'th'];
}

/** A position's text without its marks: "3" for "joint 3rd of 12". The sheet's formulas do the same. */
function withoutMarks(text: string, marks: readonly string[]): string {
  const plain = text.replaceAll('\u00a0', ' ').toLowerCase();
  return marks.reduce((rest, mark) => rest.replaceAll(mark, ''), plain).trim();
}

interface Ranking {
  of: number;
  best: 'lowest' | 'highest';
}

/** Words for a position: "2nd of 12". */
type WithUnit = (value: number) => string;

const LOWEST = ['lowest', 'least', 'smallest', 'fewest'];
const HIGHEST = ['highest', 'most', 'largest', 'biggest', 'greatest'];
const TAIL =
  /^=?\s?(?:\(?(?:equal|joint|tied|place|placed|position|rank)\)?\s?)?(best|lowest|least|smallest|fewest|highest|most|largest|biggest|greatest)?\s?(?:(?:place|position)\s?)?(?:(?:out of|of|from|among|\/)\s?(\d{1,5})\b\s?)?((?:[a-z]+ )*[a-z]+)?[.]?$/;
/** Words that may follow a position without changing it: "in the county", "districts in Kent". */
const WHERE =
  /^(in|across|within|of|out of|among|amongst|districts?|areas?|authorities|councils?|boroughs?|forces?|counties)\b/;

/** Reads "3rd out of 12", "2nd lowest", "joint second" as a position; one counted from the worst end is unclear. */
function rankReading(parts: NumberText, ranking: Ranking, withUnit: WithUnit): Reading<QualifiedNumber> {
  const { values, tail, qualifiers, isShared } = parts;
  const [value = 0] = values;
  const possible = (positions: readonly number[]): string[] =>
    positions.filter((position) => Number.isInteger(position) && position >= 1 && position <= ranking.of).map(withUnit);
  if (values.length > 1) return unclear('decimal-mark', possible(values));
  const match = TAIL.exec(tail);
  const [, end, of, where] = match ?? [];
  if (!match || (where !== undefined && !WHERE.test(where))) return unclear('wording', possible([value]));
  if (of !== undefined && Number(of) !== ranking.of) {
    return unclear('other-unit', possible([value]));
  }
  if (end !== undefined && !isBestEnd(end, ranking)) {
    return unclear('wording', possible([ranking.of - value + 1, value]));
  }
  return { state: 'read', value: { value, qualifier: isShared ? 'joint' : qualifiers[0] } };
}

/** Reads "lowest" alone as position 1 where the lowest is best; the word for the other end is unclear. */
function endOfRanking(text: string, ranking: Ranking, withUnit: WithUnit): Reading<QualifiedNumber> | undefined {
  const [, end] = /^(?:the |joint |=)*([a-z]+)(?: (?:in|across|of) [a-z ]+)?$/.exec(text) ?? [];
  if (end === undefined || ![...LOWEST, ...HIGHEST].includes(end)) return undefined;
  if (isBestEnd(end, ranking)) return { state: 'read', value: { value: 1 } };
  return unclear('wording', [withUnit(ranking.of), withUnit(1)]);
}

function isBestEnd(end: string, { best }: Ranking): boolean {
  return end === 'best' || (best === 'lowest' ? LOWEST : HIGHEST).includes(end);
}
