import { fingerprint } from '../fingerprint';
import { groupBy } from '../group-by';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { measureIn, partnerName, partnerNames } from '../plan/plan-index';
import { statusWord } from '../plan/status-kind';
import type { Evidence } from '../status/outcome';
import type { PriorityStatus } from '../status/priority-status';
import { ABSENCE_WORDS } from '../values/absence';
import { shownAbsence } from '../values/absence';
import type { EntryValue, Figure } from '../values/figure';
import { formatList } from '../words/english';
import { shownFigure } from '../words/figure-words';
import { withSingleSpaces } from '../values/plain-text';
import type { Conflict, Consolidated, GivenFigure, GivenText } from './types';

/** One thing that an officer sees when deciding. */
export interface SeenValue {
  /**
   * 'figure' and 'last period' are of a measure, 'text' is a partner's, 'side' is one value or text of a conflict, and
   * 'status' is what the rules give.
   */
  of: 'figure' | 'last period' | 'text' | 'side' | 'status';
  /** Id of the measure or partner; of a side, the partner's id and the file's name; empty for the status. */
  key: string;
  /** Equal for equal values, whatever words they are shown in. */
  code: string;
  /** As it is shown: "7,056", '"lots", which can't be used', "not received from Kent Police"; a text is whole. */
  words: string;
  /** Where there is one plain figure: its bare value in the measure's own unit. */
  value?: EntryValue;
}

/** What an officer saw when a decision was taken. It holds for the decision as it reads: any change makes it anew. */
export interface SeenByDecision {
  /** Ref of the priority, key of the conflict, or `councilFigureKey` of a measure. */
  about: string;
  /** The fingerprint of the decision: its status, file or figure, reason, name and date. */
  decision: string;
  values: readonly SeenValue[];
}

/** What is seen of a priority: its status by the rules, its figures, their last period's values, and its texts. */
export function seenOfPriority(plan: Plan, status: PriorityStatus, { given }: Consolidated): readonly SeenValue[] {
  const outcomes = [...status.deciding, ...status.context];
  const texts = given.texts.filter(({ priority }) => priority === status.priority);
  return [
    { of: 'status', key: '', code: status.computed, words: statusWord(status.computed, plan) },
    ...outcomes.flatMap(({ measure: id, evidence }) => {
      const measure = measureIn(plan, id);
      if (!measure) return [];
      const entries = given.figures.filter((each) => each.measure === id);
      return [seenFigure(plan, measure, evidence, entries), ...seenPrevious(measure, evidence)];
    }),
    ...[...groupBy(texts, ({ partner }) => partner).values()].map(seenText),
  ];
}

/** What is seen of a conflict: each of its sides. */
export function seenOfConflict({ values }: Conflict, { given }: Consolidated): readonly SeenValue[] {
  return values.map(({ partner, shown, source }) => {
    const at = (each: GivenFigure | GivenText): boolean =>
      each.at.file === source.file && each.at.sheet === source.sheet && each.at.cell === source.cell;
    const figure = given.figures.find(at)?.figure;
    const text = given.texts.find(at)?.text;
    return {
      of: 'side',
      key: JSON.stringify([partner, source.file]),
      code: figure ? figureCode(figure) : textCode(text ?? shown),
      words: text === undefined ? shown : withSingleSpaces(text),
      ...(figure && { value: figure.value }),
    };
  });
}

/** What is seen of a measure for which the council enters its own figure: what its partners' returns give for it. */
export function seenByCouncilFigure(plan: Plan, evidence: Evidence, { given }: Consolidated): readonly SeenValue[] {
  const measure = measureIn(plan, evidence.measure);
  if (!measure || !evidence.council) return [];
  const entries = given.figures.filter((each) => each.measure === measure.id);
  return [seenFigure(plan, measure, evidence.council.instead, entries)];
}

function seenFigure(plan: Plan, measure: Measure, evidence: Evidence, entries: readonly GivenFigure[]): SeenValue {
  const { state, figure } = evidence;
  const base = { of: 'figure' as const, key: measure.id };
  if (figure)
    return { ...base, code: `${state} ${figureCode(figure)}`, words: words(figure, measure), value: figure.value };
  if (state === 'in error') {
    const found = foundWords(entries);
    return { ...base, code: `${state} ${found}`, words: `${found}, which can't be used` };
  }
  if (state === 'conflict') {
    const sides = entries.flatMap((each) => (each.figure ? [{ ...each, figure: each.figure }] : []));
    const said = sides.map((each) => `${words(each.figure, measure)} from ${partnerName(plan, each.partner)}`);
    const codes = sides.map((each) => figureCode(each.figure)).sort();
    return { ...base, code: `${state} ${codes.join('; ')}`, words: `${formatList(said)}, which disagree` };
  }
  if (evidence.absences) return { ...base, ...seenAbsence(plan, evidence, entries) };
  const { absences = [] } = evidence;
  if (absences.length > 0) {
    const said = absences.map(({ absence, partner }) => `${shownAbsence(absence)} from ${partnerName(plan, partner)}`);
    const codes = absences.map(({ absence, partner }) => `${partner} ${absence}`).sort();
    return { ...base, code: `${state} ${codes.join('; ')}`, words: formatList(said) };
  }
  const from = formatList(partnerNames(plan, evidence.owedBy));
  return { ...base, code: state, words: from === '' ? 'not received' : `not received from ${from}` };
}

/** Why there is no figure; the reason why it is confidential stays out of the words, which go beside the report. */
function seenAbsence(
  plan: Plan,
  { state, absences = [] }: Evidence,
  entries: readonly GivenFigure[],
): Pick<SeenValue, 'code' | 'words'> {
  const codes = absences.map(({ absence, partner, reason }) => `${absence} ${partner} ${textCode(reason)}`);
  const hidden = entries.flatMap(({ confidential }) => (confidential ? figureCode(confidential) : []));
  const said = absences.map(
    ({ absence, partner }) => `"${ABSENCE_WORDS[absence].word}" from ${partnerName(plan, partner)}`,
  );
  return { code: [state, ...codes, ...hidden].join('; '), words: formatList(said) };
}

function seenPrevious(measure: Measure, { previous }: Evidence): readonly SeenValue[] {
  if (!previous) return [];
  const { figure } = previous;
  return [
    {
      of: 'last period',
      key: measure.id,
      code: figureCode(figure),
      words: words(figure, measure),
      value: figure.value,
    },
  ];
}

function seenText([first, ...others]: readonly [GivenText, ...GivenText[]]): SeenValue {
  const all = [first, ...others];
  return {
    of: 'text',
    key: first.partner,
    code: [...new Set(all.map(({ text }) => textCode(text)))].sort().join(' '),
    words: [...new Set(all.map(({ text }) => withSingleSpaces(text)))].sort().join(' / '),
  };
}

/** What partners typed that can't be used: '"lots"'. */
export function foundWords(entries: readonly GivenFigure[]): string {
  const found = entries
    .filter(({ state }) => state === 'in error')
    .map(({ found: { value, numerator, denominator } }) => {
      const parts = [numerator, denominator].filter((part) => part !== '').join(' of ');
      return `"${value === '' ? parts : value}"`;
    });
  return formatList([...new Set(found)]);
}

/** In full, as two values that moved may be equal once they are rounded. */
function words(figure: Figure, measure: Measure): string {
  return shownFigure(figure, measure.answer);
}

/** Digits that survive a workbook's cell. */
const DIGITS = 12;

function figureCode(figure: Figure): string {
  if (figure.kind === 'text') return textCode(figure.value);
  if (figure.kind !== 'number') return `${figure.kind} ${figure.value}`;
  return `${figure.qualifier} ${Number(figure.value.toPrecision(DIGITS))}`;
}

const textCode = (text: string): string => fingerprint(withSingleSpaces(text));
