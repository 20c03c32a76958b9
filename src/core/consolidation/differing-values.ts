import type { Finding } from '../finding';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { partnerName } from '../plan/plan-index';
import { ABSENCE_WORDS } from '../values/absence';
import { longDate, formatList } from '../words/english';
import { shownFigure } from '../words/figure-words';
import { readableFigure, readableFigures } from '../words/readable-figure';
import type { Choice, Conflict, GivenFigure, UsableFigure } from './types';
import { consolidationFinding } from './checks';
import { measurePlace, measureWords, sourceWords } from './finding-words';

/** The conflict between values of a measure, with the officer's choice where there is one. */
export function conflictOf(
  about: string,
  measure: Measure,
  claims: readonly GivenFigure[],
  choice: Choice | undefined,
): Conflict {
  const values = claims.map(({ partner, figure, absence, at }) => ({
    partner,
    shown: figure ? shownFigure(figure, measure.answer) : absence ? `"${ABSENCE_WORDS[absence].word}"` : '',
    source: at,
  }));
  return { about, kind: 'measure', measure: measure.id, priority: measure.priority, values, ...(choice && { choice }) };
}

/** The finding that names all values of a conflict, each with its cell; explained where an officer has chosen. */
export function conflictingValues(plan: Plan, measure: Measure, { values, choice }: Conflict): Finding {
  const each = values.map(
    ({ partner, shown, source }) => `${shown} from ${partnerName(plan, partner)}, ${sourceWords(source)}`,
  );
  const [first] = values;
  return consolidationFinding('conflicting-values', {
    message: `${measureWords(measure)}: ${formatList(each)} disagree. None of them is used until one is chosen.`,
    ...(choice && {
      message: `${measureWords(measure)}: ${formatList(each)} disagree. An officer chose the value from ${choice.file}.`,
    }),
    place: first ? measurePlace(measure, first.source) : { measure: measure.id, priority: measure.priority },
    found: formatList(values.map(({ shown }) => shown)),
    ...(choice && { explained: choiceReason(choice) }),
  });
}

/** The reason for a choice, with who made it and when: "The later return. (A. Officer, 11 May 2022)". */
export function choiceReason({ reason, by, on }: Choice): string {
  return `${reason} (${[by, longDate(on)].filter((part) => part !== '').join(', ')})`;
}

/** A finding for each less exact value that agrees with the one used. */
export function narrowerValue(
  plan: Plan,
  measure: Measure,
  used: UsableFigure,
  differing: readonly UsableFigure[],
): Finding[] {
  const from = (each: UsableFigure, shown: string): string =>
    `${shown} from ${partnerName(plan, each.partner)}, ${sourceWords(each.at)}`;
  return differing.map((other) => {
    const { now, before } = readableFigures(used.figure, measure, other.figure);
    const [exact, loose] = [shownFigure(now, measure.answer), shownFigure(before, measure.answer)];
    return consolidationFinding('narrower-value', {
      message: [
        `${measureWords(measure)}: ${from(other, loose)}, and ${from(used, exact)}, can both be right.`,
        `The more exact one, ${exact}, is used.`,
      ].join(' '),
      place: measurePlace(measure, other.at),
      found: loose,
      expected: exact,
    });
  });
}

/**
 * A finding for each blank, and each "not available", that a partner left in one return where another of the partner's
 * gives the value used.
 */
export function filledBlanks(plan: Plan, measure: Measure, all: readonly GivenFigure[], used: UsableFigure): Finding[] {
  const given = all.some((each) => each.partner === used.partner && each.at.file !== used.at.file);
  if (!given) return [];
  return all
    .filter((each) => (each.state === 'blank' || each.state === 'absent') && each.partner === used.partner)
    .map(({ at, partner, state }) =>
      consolidationFinding('filled-blank', {
        message: [
          `${measureWords(measure)}: ${state === 'blank' ? 'blank' : 'no figure'} in ${sourceWords(at)}. ${shownValue(used, measure)},`,
          `from the other return of ${partnerName(plan, partner)}, ${sourceWords(used.at)}, is used.`,
        ].join(' '),
        place: measurePlace(measure, at),
      }),
    );
}

function shownValue({ figure }: UsableFigure, measure: Measure): string {
  return shownFigure(readableFigure(figure, measure), measure.answer);
}
