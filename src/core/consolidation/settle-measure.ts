import type { Finding } from '../finding';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import type { Evidence, StatedAbsence } from '../status/outcome';
import { allows, identical } from './agreement';
import { isAnswer, statedAbsence } from './answered';
import { conflictKey } from './choices';
import type { CouncilFigure } from './council-figures';
import { councilFigureFinding, overruledConflict } from './council-figure-words';
import { conflictOf, conflictingValues, filledBlanks, narrowerValue } from './differing-values';
import type { Choice, Conflict, GivenFigure, GivenPrevious, UsableFigure } from './types';
import { settlePrevious } from './settle-previous';

export interface SettledMeasure {
  evidence: Evidence;
  conflict?: Conflict;
  findings: readonly Finding[];
}

/** All that was given for one measure. */
export interface GivenForMeasure {
  figures: readonly GivenFigure[];
  previous: readonly GivenPrevious[];
  /** The council's own figure, which is used whatever partners gave. */
  council?: CouncilFigure;
}

/** What is known beside the measure's own value. */
interface Known {
  base: Pick<Evidence, 'measure' | 'owedBy' | 'previous'>;
  findings: readonly Finding[];
}

/** Finds the one value of a measure, or its conflict, from everything that was given for it. */
export function settleMeasure(
  plan: Plan,
  measure: Measure,
  given: GivenForMeasure,
  choices: ReadonlyMap<string, Choice>,
): SettledMeasure {
  const settled = settleGiven(plan, measure, given, choices);
  const { council } = given;
  if (!council) return settled;
  const { evidence: instead, conflict, findings } = settled;
  const { measure: id, figure, ...entered } = council;
  const { owedBy, previous } = instead;
  const evidence: Evidence = {
    measure: id,
    state: 'entered',
    figure,
    ...(council.partner !== undefined && { partner: council.partner }),
    owedBy,
    ...(previous && { previous }),
    council: { ...entered, instead },
  };
  return {
    evidence,
    findings: [
      councilFigureFinding(plan, measure, council, given.figures),
      ...findings.map((finding) => (conflict ? overruledConflict(finding, measure, council) : finding)),
    ],
  };
}

function settleGiven(
  plan: Plan,
  measure: Measure,
  { figures: all, previous: before }: GivenForMeasure,
  choices: ReadonlyMap<string, Choice>,
): SettledMeasure {
  const figures = all.filter(isUsable);
  const { previous, findings } = settlePrevious(plan, measure, before);
  const known = {
    base: { measure: measure.id, owedBy: owedBy(plan, measure, all), ...(previous && { previous }) },
    findings,
  };
  const contradicting = all.filter(saysThereIsNone);
  if (contradicting.length > 0 && !(figures.length === 0 && agreeOnAbsence(contradicting)))
    return conflicting(plan, measure, [...figures, ...contradicting], choices, known);
  if (figures.length === 0) return { evidence: { ...known.base, ...withoutFigure(plan, all, known) }, findings };
  const used = mostExact(figures, measure, plan.aboutMargin);
  if (!used) return conflicting(plan, measure, figures, choices, known);
  const differing = figures.filter((each) => !identical(each.figure, used.figure));
  return {
    evidence: { ...known.base, ...enteredEvidence(used) },
    findings: [
      ...findings,
      ...filledBlanks(plan, measure, all, used),
      ...narrowerValue(plan, measure, used, differing),
    ],
  };
}

function isUsable(given: GivenFigure): given is UsableFigure {
  return given.state === 'given' && given.figure !== undefined;
}

/**
 * True where an entry says, with a reason, that there is none, or that it is confidential, even without a reason: a
 * figure from another return contradicts it. "Not available" says nothing against a figure.
 */
function saysThereIsNone(given: GivenFigure): boolean {
  if (given.state === 'absent' && given.absence === 'confidential') return true;
  const stated = statedAbsence(given);
  return stated !== undefined && stated.absence !== 'not-available';
}

/** True unless some say that the figure is confidential and others that there is none. */
function agreeOnAbsence(all: readonly GivenFigure[]): boolean {
  return new Set(all.map(({ absence }) => absence === 'confidential')).size < 2;
}

/** The figure that all others allow, undefined if there is none; of several such, one with parts, else the first. */
function mostExact(known: readonly UsableFigure[], measure: Measure, aboutMargin: number): UsableFigure | undefined {
  const others = distinct(known);
  const fitting = known.filter((one) =>
    others.every((other) => allows(other.figure, one.figure, measure, aboutMargin)),
  );
  return fitting.find(({ figure }) => figure.kind === 'number' && figure.parts) ?? fitting[0];
}

/** One of each group of equal figures, so that thousands of equal ones are compared only once. */
function distinct(known: readonly UsableFigure[]): readonly UsableFigure[] {
  return [...new Map(known.map((each) => [JSON.stringify(each.figure), each])).values()];
}

/** @param claims the entries that disagree: figures, and such as say that there is none to publish */
function conflicting(
  plan: Plan,
  measure: Measure,
  claims: readonly GivenFigure[],
  choices: ReadonlyMap<string, Choice>,
  { base, findings }: Known,
): SettledMeasure {
  const about = conflictKey(plan, { measure: measure.id });
  const choice = choices.get(about);
  const chosen = choice && claims.find(({ at }) => at.file === choice.file);
  const conflict = conflictOf(about, measure, claims, chosen && choice);
  return {
    evidence: { ...base, ...(chosen ? chosenEvidence(chosen) : { state: 'conflict' as const, source: claims[0]?.at }) },
    conflict,
    findings: [...findings, conflictingValues(plan, measure, conflict)],
  };
}

type EvidenceOfOne = Pick<Evidence, 'state' | 'figure' | 'source' | 'partner' | 'isByHand' | 'absences'>;

function chosenEvidence(chosen: GivenFigure): EvidenceOfOne {
  if (isUsable(chosen)) return enteredEvidence(chosen);
  const { absence = 'confidential', partner, at, found } = chosen;
  return absentEvidence([{ absence, partner, reason: found.comment, source: at }]);
}

function enteredEvidence({ figure, at, partner, isByHand }: UsableFigure): EvidenceOfOne {
  return { state: 'entered', figure, source: at, partner, ...(isByHand && { isByHand }) };
}

function absentEvidence(absences: readonly StatedAbsence[]): EvidenceOfOne {
  const [first] = absences;
  return { state: 'absent', absences, ...(first && { source: first.source, partner: first.partner }) };
}

/**
 * What is known without a figure. Something to correct comes before an absence, and so does a partner who still owes:
 * what one says not to apply another may yet send. Only "confidential" says that there is a figure.
 */
function withoutFigure(plan: Plan, all: readonly GivenFigure[], { base }: Known): EvidenceOfOne {
  const stated = all.flatMap((given) => statedAbsence(given) ?? []);
  const confidential = stated.filter(({ absence }) => absence === 'confidential');
  const said = stated.length > 0 ? { absences: stated } : {};
  if (confidential.length > 0 && all.some((given) => given.absence === 'confidential' && isAnswer(plan, given)))
    return absentEvidence(confidential);
  const inError = all.find(({ state }) => state === 'in error');
  if (inError) return { state: 'in error', source: inError.at, partner: inError.partner, ...said };
  return base.owedBy.length > 0 || stated.length === 0 ? { state: 'owed', ...said } : absentEvidence(stated);
}

/** The partners asked for the measure who sent no return, left it blank, or have yet to get the figure. */
function owedBy(plan: Plan, measure: Measure, all: readonly GivenFigure[]): readonly string[] {
  const sent = new Set(all.filter((given) => isAnswer(plan, given)).map(({ partner }) => partner));
  return measure.reporters.filter((partner) => !sent.has(partner));
}
