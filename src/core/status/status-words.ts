import type { Combine, Priority } from '../plan/plan';
import { statusWord, type StatusKind } from '../plan/status-kind';
import { formatCount, longDate, withFullStop } from '../words/english';
import { isKnown, isOwed } from './combine-outcomes';
import type { Outcome } from './outcome';
import type { Owed } from './priority-status';

/** More measures than this are counted, not told one by one. */
const MOST_OUTCOMES_SAID = 5;

/** What a status was made of. */
export interface StatusGrounds {
  priority: Priority;
  computed: StatusKind;
  /** The outcomes that count towards the status and are due. */
  due: readonly Outcome[];
  /** How many of the outcomes that count towards the status aren't due yet. */
  later: number;
  /** The outcomes of measures that a partner said, with a reason, don't apply. */
  notApplicable: readonly Outcome[];
  /** ISO date: the first day on which anything is due, where nothing is yet. */
  dueOn?: string;
  owed: readonly Owed[];
}

/** Looks up what people read instead of ids and statuses. */
export interface Names {
  measure(id: string): string;
  partner(id: string): string;
  statusWords: Partial<Record<StatusKind, string>>;
}

/** Why the rules gave the computed status: which measures decided and how, or who owes what. */
export function statusExplanation(made: StatusGrounds, names: Names): string {
  const { priority, computed, due, owed } = made;
  switch (computed) {
    case 'not-applicable':
      return priority.notApplicable === undefined
        ? outcomeLines(made.notApplicable, names).join(' ')
        : `No longer applies: ${withFullStop(priority.notApplicable)}`;
    case 'not-due':
      return made.dueOn === undefined ? 'Nothing is due yet.' : `Nothing is due before ${longDate(made.dueOn)}.`;
    case 'not-received':
      return owedWords(owed, names).join(' ');
    case 'needs-decision':
      return due.length === 0
        ? nothingDecides(priority.combine)
        : outcomeLines(
            due.filter((outcome) => !isKnown(outcome)),
            names,
          ).join(' ');
    default:
      return decidedExplanation(made, names);
  }
}

function decidedExplanation(made: StatusGrounds, names: Names): string {
  const { priority, due, later, owed, notApplicable } = made;
  const leftOut =
    later > 0
      ? [
          `${formatCount(later, 'measure')} ${later === 1 ? "isn't due yet and is" : "aren't due yet and are"} left out.`,
        ]
      : [];
  const unsent = owed.length > 0 ? [...owedWords(owed, names), "That can't change the status."] : [];
  return [
    ...ruleWords(priority.combine, due, names),
    ...outcomeLines(
      due.filter((outcome) => !isOwed(outcome)),
      names,
    ),
    ...unsent,
    ...outcomeLines(notApplicable, names),
    ...leftOut,
  ].join(' ');
}

/** How the outcomes were put together; nothing where there is only one. */
function ruleWords(combine: Combine, due: readonly Outcome[], names: Names): readonly string[] {
  if (combine.rule === 'lead') return ['One measure decides alone.'];
  const of = due.length;
  const met = due.filter(({ kind }) => kind === 'met').length;
  const nearly = due.filter(({ kind }) => kind === 'nearly met').length;
  const areMet = `${met === 0 ? 'none' : met} ${met > 1 ? 'are' : 'is'} met${nearly > 0 ? ` and ${nearly} nearly met` : ''}`;
  if (combine.rule === 'share') return [`${shareWords(combine, names)}: of ${formatCount(of, 'measure')}, ${areMet}.`];
  if (of < 2) return [];
  if (combine.rule === 'any') return [`One met measure is enough: of ${of}, ${areMet}.`];
  if (met === of) return [of === 2 ? 'Both measures are met.' : `All ${of} measures are met.`];
  if (met + nearly === 0)
    return [of === 2 ? 'Neither measure is met or nearly met.' : `None of ${of} measures is met or nearly met.`];
  return [`Of ${of} measures, ${areMet}.`];
}

function shareWords({ achieved, partly }: Extract<Combine, { rule: 'share' }>, { statusWords }: Names): string {
  const forPartly = partly === undefined ? '' : `, ${partly}% for "${statusWord('partly-achieved', { statusWords })}"`;
  return `At least ${achieved}% of the measures must be met for "${statusWord('achieved', { statusWords })}"${forPartly}`;
}

function outcomeLines(outcomes: readonly Outcome[], names: Names): readonly string[] {
  const shown = outcomes
    .slice(0, MOST_OUTCOMES_SAID)
    .map(({ measure, explanation }) => `${names.measure(measure)} – ${explanation}`);
  const rest = outcomes.length - shown.length;
  return rest > 0 ? [...shown, `And ${formatCount(rest, 'more measure')}.`] : shown;
}

function owedWords(owed: readonly Owed[], names: Names): readonly string[] {
  return owed.map(({ partner, measures }) => {
    const titles = measures.slice(0, MOST_OUTCOMES_SAID).map((id) => names.measure(id));
    const rest = measures.length - titles.length;
    return `Not received from ${names.partner(partner)}: ${titles.join('; ')}${rest > 0 ? ` and ${formatCount(rest, 'more measure')}` : ''}.`;
  });
}

function nothingDecides(combine: Combine): string {
  return combine.rule === 'lead'
    ? "The measure that should decide alone isn't one of the deciding measures of this priority, so the council decides."
    : 'No measure decides this priority, so the council does.';
}
