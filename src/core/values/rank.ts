import type { Answer } from '../plan/answer';
import { ordinal } from '../words/english';
import type { Reading } from './reading';
import type { NumberText } from './number-text';
import { meaning, SOMETHING_ELSE, unclear, type NumericQuestion, type QualifiedNumber } from './numeric-question';

type Rank = Extract<Answer, { kind: 'rank' }>;

const LOWEST = ['lowest', 'least', 'smallest', 'fewest'];
const HIGHEST = ['highest', 'most', 'largest', 'biggest', 'greatest'];
const TAIL =
  /^=?\s?(?:\(?(?:equal|joint|tied|place|placed|position|rank)\)?\s?)?(best|lowest|least|smallest|fewest|highest|most|largest|biggest|greatest)?\s?(?:(?:place|position)\s?)?(?:(?:out of|of|from|among|\/)\s?(\d{1,5})\b\s?)?((?:[a-z]+ )*[a-z]+)?[.]?$/;
/** Words that may follow a position without changing it: "in the county", "districts in Kent". */
const WHERE =
  /^(in|across|within|of|out of|among|amongst|districts?|areas?|authorities|councils?|boroughs?|forces?|counties)\b/;

/** "3rd out of 12", "2nd lowest", "joint second": the position, counted from the end that is best. */
export function rankReading(parts: NumberText, answer: Rank, question: NumericQuestion): Reading<QualifiedNumber> {
  const { values, tail, qualifiers } = parts;
  const [value = 0] = values;
  if (values.length > 1)
    return unclear(
      'decimal-mark',
      values.map((each) => meaning(each, question)),
    );
  const match = TAIL.exec(tail);
  const [, end, of, where] = match ?? [];
  if (!match || (where !== undefined && !WHERE.test(where)))
    return unclear('wording', [meaning(value, question), SOMETHING_ELSE]);
  if (of !== undefined && Number(of) !== answer.of) {
    return unclear('other-unit', [meaning(value, question), `${ordinal(value)} of ${of}`]);
  }
  if (end !== undefined && !isBestEnd(end, answer)) {
    return unclear('wording', [meaning(answer.of - value + 1, question), meaning(value, question)]);
  }
  return { state: 'read', value: { value, qualifier: qualifiers[0] } };
}

/** "lowest" alone is the first position where the lowest is best; the other end is asked about. */
export function endOfRanking(text: string, question: NumericQuestion): Reading<QualifiedNumber> | undefined {
  const { answer } = question;
  const [, end] = /^(?:the |joint |=)*([a-z]+)(?: (?:in|across|of) [a-z ]+)?$/.exec(text) ?? [];
  if (answer.kind !== 'rank' || end === undefined || ![...LOWEST, ...HIGHEST].includes(end)) return undefined;
  if (isBestEnd(end, answer)) return { state: 'read', value: { value: 1 } };
  return unclear('wording', [meaning(answer.of, question), meaning(1, question)]);
}

function isBestEnd(end: string, answer: Rank): boolean {
  return end === 'best' || (answer.best === 'lowest' ? LOWEST : HIGHEST).includes(end);
}
