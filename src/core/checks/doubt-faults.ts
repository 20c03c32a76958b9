import type { UnclearReason } from '../values/reading';
import { listed } from '../words/english';
import type { AnsweredMeasure, FindingAt } from './check';
import { readFields } from './entry-fields';
import { expectedAnswer, quoted } from './message-words';

/**
 * The fields of an entry that leave one kind of doubt, each asked about with what it could mean.
 * @param because completes "you entered "1.513", ..."
 * @param fixWith the instruction where it is known what the value could mean; else it is the check's own
 */
export function* doubtFaults(
  answered: AnsweredMeasure,
  doubt: UnclearReason,
  because: string | ((found: string) => string),
  fixWith?: (meanings: string) => string,
): Iterable<FindingAt> {
  for (const { field, called } of readFields(answered)) {
    const { at, found, reading } = field;
    if (reading.state !== 'unclear' || reading.reason !== doubt) continue;
    const meanings = listed(reading.meanings, 'or');
    yield {
      at,
      message: `you entered ${quoted(found)}${called === 'value' ? '' : ` as the ${called}`}, ${typeof because === 'string' ? because : because(found)}.${meanings && ` It could mean ${meanings}.`}`,
      ...(fixWith && meanings && { fix: fixWith(meanings) }),
      found,
      expected: meanings || (called === 'value' ? expectedAnswer(answered.measure.answer) : `one plain ${called}`),
    };
  }
}
