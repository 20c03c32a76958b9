import type { Finding, MovedValue } from '../finding';
import type { Plan } from '../plan/plan';
import { measureIn, measureTitle, partnerName } from '../plan/plan-index';
import { statusWord } from '../plan/status-kind';
import type { Decision } from '../status/priority-status';
import { formatCount, inRunningText, longDate, withFullStop } from '../words/english';
import { shownFigure } from '../words/figure-words';
import { readableFigure } from '../words/readable-figure';
import { consolidationFinding } from './checks';
import { councilFiguresOf, type CouncilFigure } from './council-figures';
import { measureWords } from './finding-words';
import type { CouncilYear } from './council-year';
import { councilFigureKey, type Move, type OutdatedDecision } from './outdated-decisions';
import type { SeenValue } from './seen-values';
import { excerptsOfDifference, openingOf } from './text-opening';
import type { Choice } from './types';

/** More moves than this are counted, not told one by one. */
const MOST_TOLD = 6;

/** "Figures have moved. Incidents: then 7,056, now 7,156. By rule: then Achieved, now Not achieved." */
export function outdatedWords(plan: Plan, moves: readonly Move[]): string {
  return `${whatMoved(moves)}. ${movesWords(plan, moves)}`;
}

function movesWords(plan: Plan, moves: readonly Move[]): string {
  const told = moves.slice(0, MOST_TOLD).map((move) => moveSentence(plan, move));
  const more = moves.length - told.length;
  return [...told, ...(more > 0 ? [`And ${formatCount(more, 'more change')}.`] : [])].join(' ');
}

/** "Incidents: then 7,056, now 7,156." */
export function moveSentence(plan: Plan, move: Move): string {
  const [then, now] = shownMove(move);
  return withFullStop(`${moveTitle(plan, move)}: then ${then}, now ${now}`);
}

function whatMoved(moves: readonly Move[]): string {
  const isAny = (...kinds: readonly SeenValue['of'][]): boolean => moves.some(({ of }) => kinds.includes(of));
  if (isAny('figure', 'last period') || moves.some(({ of, then, now }) => of === 'side' && !isText(now ?? then)))
    return 'Figures have moved';
  return isAny('text', 'side') ? 'Texts have changed' : 'The rules give another status';
}

/** Characters of a figure, or of several that disagree, that are told whole. */
const LONGEST_FIGURE = 200;

/** Both sides of a move as they are told. */
function shownMove({ then, now }: Move): readonly [string, string] {
  if (!then || !now) return [shownAlone(then), shownAlone(now)];
  const isShort = Math.max(then.words.length, now.words.length) <= LONGEST_FIGURE;
  if (!isText(now) && isShort) return [then.words, now.words];
  const [before, after] = excerptsOfDifference(then.words, now.words);
  return isText(now) ? [`"${before}"`, `"${after}"`] : [before, after];
}

function shownAlone(seen: SeenValue | undefined): string {
  if (!seen) return 'nothing';
  return isText(seen) ? openingOf(seen.words) : seen.words;
}

const isText = (seen: SeenValue | undefined): boolean =>
  seen?.of === 'text' || (seen?.of === 'side' && seen.value === undefined);

function moveTitle(plan: Plan, { of, key }: Move): string {
  switch (of) {
    case 'figure':
      return measureTitle(plan, key);
    case 'last period':
      return `${measureTitle(plan, key)}, last ${plan.period.noun}`;
    case 'text':
      return `Text by ${partnerName(plan, key)}`;
    case 'side':
      return sideOf(key).file;
    case 'status':
      return 'By rule';
  }
}

function sideOf(key: string): { partner: string; file: string } {
  const [partner = '', file = ''] = JSON.parse(key) as readonly string[];
  return { partner, file };
}

/** A finding for each decision and choice whose figures or texts have moved since it was taken; places have no cell. */
export function outdatedFindings(
  { plan, decisions, councilFigures }: Pick<CouncilYear, 'plan' | 'decisions' | 'councilFigures'>,
  outdated: readonly OutdatedDecision[],
): readonly Finding[] {
  const entered = new Map(
    [...councilFiguresOf(plan, councilFigures)].map(([id, each]) => [councilFigureKey(id), each]),
  );
  const statuses = new Map(decisions.statuses.map((each) => [each.priority, each]));
  const choices = new Map(decisions.choices.map((each) => [each.about, each]));
  return outdated.map(({ kind, about, moves }) => {
    const figure = entered.get(about);
    if (figure) return outdatedCouncilFigure(plan, figure, moves);
    const [since, stays] =
      kind === 'status'
        ? ['the decision was taken', decisionStays(plan, statuses.get(about))]
        : ['the choice was made', choiceStays(choices.get(about))];
    const moved = `${inRunningText(whatMoved(moves))} since ${since}. ${movesWords(plan, moves)}`;
    const message = `${about}: ${moved} ${stays}`.trim();
    const finding =
      kind === 'status'
        ? consolidationFinding('decision-outdated', { message, place: { priority: about } })
        : consolidationFinding('choice-outdated', { message, place: choicePlace(plan, about) });
    return { ...finding, ...movedFields(plan, moves) };
  });
}

function outdatedCouncilFigure(plan: Plan, entered: CouncilFigure, moves: readonly Move[]): Finding {
  const measure = measureIn(plan, entered.measure);
  const own = measure ? shownFigure(readableFigure(entered.figure, measure), measure.answer) : '';
  const told = moves.map((move) => shownMove(move)).map(([then, now]) => `then ${then}, now ${now}`);
  const message = [
    `${measure ? measureWords(measure) : entered.measure}: what partners sent has moved since the council entered its`,
    `own figure: ${told.join('; ')}. The council's stays as it is: ${own} (${whoAndWhen(entered)}).`,
  ].join(' ');
  const place = { measure: entered.measure, ...(measure && { priority: measure.priority }) };
  return { ...consolidationFinding('council-figure-outdated', { message, place }), ...movedFields(plan, moves) };
}

function decisionStays(plan: Plan, decision: Decision | undefined): string {
  return decision ? `It stays as it is: ${statusWord(decision.status, plan)} (${whoAndWhen(decision)}).` : '';
}

function choiceStays(choice: Choice | undefined): string {
  return choice ? `It stays as it is: ${choice.file} (${whoAndWhen(choice)}).` : '';
}

const whoAndWhen = ({ by, on }: { by: string; on: string }): string =>
  [by, longDate(on)].filter((part) => part !== '').join(', ');

function choicePlace(plan: Plan, about: string): Finding['place'] {
  const measure = measureIn(plan, about);
  if (measure) return { measure: measure.id, priority: measure.priority };
  const ref = plan.priorities.find((priority) => about.startsWith(`${priority.ref} text`))?.ref;
  return ref === undefined ? {} : { priority: ref };
}

/** What moved as data, and in words where the status by the rules is left out unless it alone moved. */
function movedFields(plan: Plan, moves: readonly Move[]): Pick<Finding, 'then' | 'now' | 'moved'> {
  const told = moves.filter(({ of }) => of !== 'status');
  const all = told.length > 0 ? told : moves;
  const side = (at: 0 | 1): string =>
    all
      .map((move) => (all.length > 1 ? `${moveTitle(plan, move)}: ${shownMove(move)[at]}` : shownMove(move)[at]))
      .join('; ');
  return { then: side(0), now: side(1), moved: moves.map(movedValue) };
}

function movedValue({ of, key, then, now }: Move): MovedValue {
  const value = (seen: SeenValue | undefined): MovedValue['then'] =>
    seen ? { words: seen.words, value: seen.value ?? null } : null;
  return {
    of,
    ...((of === 'figure' || of === 'last period') && { measure: key }),
    ...(of === 'text' && { partner: key }),
    ...(of === 'side' && sideOf(key)),
    then: value(then),
    now: value(now),
  };
}
