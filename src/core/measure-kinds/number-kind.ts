import type { NumberNotation } from '../values/numeric-question';
import { numericReading } from '../values/numeric';
import { USUAL_QUALIFIERS, type Qualifier } from '../values/qualifier';
import { formatUnrounded } from '../words/english';
import type { AcceptedEntry, NumberKind, NumberWords } from './measure-kind';

type Given = 'called' | 'rules' | 'decimals' | 'isWhole' | 'limits' | 'asksBelowZero' | 'quotient' | 'change';

/** What each number kind declares; `numberKind` works out the rest. */
export interface NumberKindFacts extends Pick<NumberKind, Given> {
  format: NumberKind['format']['kind'];
  /** Left out where the usual qualifiers suit the kind. */
  qualifiers?: readonly Qualifier[];
  notation: Omit<NumberNotation, 'decimals' | 'withUnit' | 'possible' | 'quotient'>;
  words: Pick<NumberWords, 'unit' | 'expected' | 'howToEnter' | 'prompt' | 'alert' | 'underTitle' | 'unitInTable'> & {
    /** Adds "£", "%" or an ordinal ending to a number's digits; left out where digits are shown alone. */
    signed?(digits: string, value: number): string;
    /** Adds the unit to a number as it is shown. */
    withUnit(shown: string): string;
    /** Left out where `expected` says it. */
    expectedWhole?: string;
    /** Left out where the usual words will do. */
    beyond?: NumberWords['beyond'];
    /** Left out where the usual words will do. */
    unreachable?: NumberWords['unreachable'];
    /** What a difference is counted in, where that isn't the measure's own unit: "places", "percentage points". */
    differenceNoun?: { one: string; many: string };
  };
}

export function numberKind(facts: NumberKindFacts): NumberKind {
  const { decimals } = facts;
  const words = numberWords(facts);
  const notation: NumberNotation = {
    ...facts.notation,
    decimals,
    possible: { ...facts.limits, isWhole: facts.isWhole },
    quotient: facts.quotient,
    withUnit: words.withUnit,
  };
  return {
    ...facts,
    qualifiers: facts.qualifiers ?? USUAL_QUALIFIERS,
    takes: 'number',
    basis: 'figure',
    format: { kind: facts.format, decimals },
    accepts: acceptedNumbers(facts),
    notation,
    words,
    read: (cell, { smallShare }) => {
      const reading = numericReading(cell, { notation, smallShare, part: false });
      if (reading.state !== 'read') return { reading };
      const { value, qualifier, parts } = reading.value;
      return { reading: { ...reading, value }, qualifier, ...(parts && { parts }) };
    },
    previous: { fits: (value) => typeof value === 'number', expected: 'a number' },
  };
}

function numberWords({ decimals, limits, words }: NumberKindFacts): NumberWords {
  const signed = (digits: string, value: number): string => words.signed?.(digits, value) ?? digits;
  const plain = (value: number): string => formatUnrounded(value, decimals);
  const shown = (value: number): string => signed(plain(value), value);
  const { differenceNoun: noun } = words;
  return {
    ...words,
    expectedWhole: words.expectedWhole ?? words.expected,
    toDo: (period) => `enter this ${period}'s figure`,
    shown,
    withUnit: (value) => words.withUnit(shown(value)),
    difference: (size) => (noun ? { number: plain(size), noun } : { number: shown(size) }),
    unreachable: words.unreachable ?? ((mark) => `is ${mark}, and the answer stops at ${shown(limits.high)}`),
    beyond:
      words.beyond ??
      ((side) => {
        const limit = side === 'below' ? limits.low : limits.high;
        return {
          finding: `it can't be ${side} ${shown(limit)}`,
          check: `this can't be ${side} ${limit === 0 ? '0' : signed(formatUnrounded(limit, 0), limit)}`,
        };
      }),
  };
}

/** The data validation of the entry cell; with decimals, a limit on one side alone is left to the Check column. */
function acceptedNumbers({ isWhole, limits, format }: NumberKindFacts): AcceptedEntry {
  const kind = isWhole ? 'whole' : 'decimal';
  const scale = format === 'percent' ? 100 : 1;
  const [low, high] = [limits.low / scale, limits.high / scale];
  if (!isWhole && !(Number.isFinite(low) && Number.isFinite(high))) return { kind };
  return { kind, ...(Number.isFinite(low) && { min: low }), ...(Number.isFinite(high) && { max: high }) };
}

/** The change rules of most number kinds. */
export const USUAL_CHANGE: NumberKind['change'] = { isMeasured: true, percentFrom: 0, mayRepeat: () => false };

/** For kinds whose unit is said under every title. */
export const UNIT_UNDER_TITLE: NumberWords['underTitle'] = () => ({ showsUnit: true, remark: '' });

export const ENTER_QUALIFIED = 'For "over 500" enter 500 and choose "over" as the qualifier.';
