import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import type { Plan } from '../plan/plan';
import { planIndex, priorityIn } from '../plan/plan-index';
import { formatList } from '../words/english';
import { consolidationFinding } from './checks';
import type { Choice, Conflict } from './types';

/** The key of a conflict: a measure's id, or "Safe 2 text", followed by "from" a partner where several write it. */
export function conflictKey(plan: Plan, about: { measure: string } | { priority: string; partner: string }): string {
  if ('measure' in about) return about.measure;
  const writers = priorityIn(plan, about.priority)?.text?.from ?? [];
  return writers.length > 1 ? `${about.priority} text from ${about.partner}` : `${about.priority} text`;
}

/** True where the key names a conflict that could exist in this plan. */
export function isPossibleConflictKey(plan: Plan, key: string): boolean {
  return planIndex(plan).measures.has(key) || textKeys(plan).has(key);
}

/** True where a conflict's key or a priority's ref is about something in the plan, even a text no longer asked for. */
export function isAboutPlan(plan: Plan, about: string): boolean {
  const { measures, priorities } = planIndex(plan);
  const isText = [...priorities.keys()].some((ref) => about === `${ref} text` || about.startsWith(`${ref} text from `));
  return measures.has(about) || priorities.has(about) || isText;
}

/** Sorts choices in the plan's order of what they are about; those about nothing in the plan come last. */
export function choicesInOrder(plan: Plan, choices: readonly Choice[]): readonly Choice[] {
  const keys = [...planIndex(plan).measures.keys(), ...textKeys(plan)];
  const ranks = new Map(keys.map((key, rank) => [key, rank]));
  const rank = ({ about }: Choice): number => ranks.get(about) ?? keys.length;
  return [...choices].sort((a, b) => rank(a) - rank(b));
}

/** Worked out once for each plan, however many keys are asked about. */
const TEXT_CONFLICT_KEYS = new WeakMap<Plan, ReadonlySet<string>>();

function textKeys(plan: Plan): ReadonlySet<string> {
  const known = TEXT_CONFLICT_KEYS.get(plan);
  if (known) return known;
  const keys = new Set(
    plan.priorities.flatMap(({ ref, text }) =>
      (text?.from ?? []).map((partner) => conflictKey(plan, { priority: ref, partner })),
    ),
  );
  TEXT_CONFLICT_KEYS.set(plan, keys);
  return keys;
}

/** A finding for each choice that settles nothing: there is no such conflict, or no value of it is from that file. */
export function unusedChoices(plan: Plan, conflicts: readonly Conflict[], choices: readonly Choice[]): Finding[] {
  const byAbout = groupBy(conflicts, ({ about }) => about);
  return choices.flatMap((choice) => {
    const conflict = byAbout.get(choice.about)?.[0];
    if (conflict)
      return conflict.values.some(({ source }) => source.file === choice.file) ? [] : [otherFile(choice, conflict)];
    return [isPossibleConflictKey(plan, choice.about) ? unusedChoiceFinding(choice) : notInPlan(choice)];
  });
}

function otherFile(choice: Choice, { values, priority, measure }: Conflict): Finding {
  const files = [...new Set(values.map(({ source }) => source.file))];
  return consolidationFinding('unused-choice', {
    message: [
      `The choice about ${choice.about} names ${choice.file}, and the values are in ${formatList(files)}.`,
      "It isn't used.",
    ].join(' '),
    place: { priority, ...(measure !== undefined && { measure }) },
    found: choice.file,
    expected: formatList(files, 'or'),
  });
}

function unusedChoiceFinding(choice: Choice): Finding {
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
