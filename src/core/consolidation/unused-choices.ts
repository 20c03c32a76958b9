import type { Finding } from '../finding';
import { groupedBy } from '../grouped-by';
import type { Plan } from '../plan/plan';
import { listed } from '../words/english';
import { isConflictKey } from './conflict-key';
import type { Choice, Conflict } from './types';
import { consolidationFinding } from './checks';

/** Choices that settle nothing: no such conflict, or no such file among its values. */
export function unusedChoices(plan: Plan, conflicts: readonly Conflict[], choices: readonly Choice[]): Finding[] {
  const byAbout = groupedBy(conflicts, ({ about }) => about);
  return choices.flatMap((choice) => {
    const conflict = byAbout.get(choice.about)?.[0];
    if (conflict)
      return conflict.values.some(({ source }) => source.file === choice.file) ? [] : [otherFile(choice, conflict)];
    return [isConflictKey(plan, choice.about) ? notNeeded(choice) : notInPlan(choice)];
  });
}

function otherFile(choice: Choice, { values, priority, measure }: Conflict): Finding {
  const files = [...new Set(values.map(({ source }) => source.file))];
  return consolidationFinding('unused-choice', {
    message: `The choice about ${choice.about} names ${choice.file}, and the values are in ${listed(files)}. It isn't used.`,
    place: { priority, ...(measure !== undefined && { measure }) },
    found: choice.file,
    expected: listed(files, 'or'),
  });
}

function notNeeded(choice: Choice): Finding {
  return consolidationFinding('unused-choice', {
    message: `The choice about ${choice.about} isn't needed: nothing that came in disagrees about it.`,
    fix: 'Take the choice out, unless a return is still to come.',
    place: {},
    found: choice.about,
  });
}

function notInPlan(choice: Choice): Finding {
  return consolidationFinding('unused-choice', {
    message: `The choice about "${choice.about}" names neither a measure of the plan nor a text that it asks for.`,
    fix: 'Name the measure by its id, or a text as "Safe 2 text".',
    place: {},
    found: choice.about,
  });
}
