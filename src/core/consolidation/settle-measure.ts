import type { Finding } from '../finding';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import type { Evidence } from '../status/outcome';
import { allows, identical } from './agreement';
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
  const known = all.filter((each): each is UsableFigure => each.state === 'given' && each.figure !== undefined);
  const { previous, findings } = settlePrevious(measure, before);
  const base = { measure: measure.id, owedBy: owedBy(measure, all), ...(previous && { previous }) };
  if (known.length === 0) return { evidence: { ...base, ...withoutFigure(all) }, findings };
  const used = mostExact(known, measure, plan.aboutMargin);
  if (used) {
    const differing = known.filter((each) => !identical(each.figure, used.figure));
    return {
      evidence: { ...base, ...enteredEvidence(used) },
      findings: [
        ...findings,
        ...filledBlanks(plan, measure, all, used),
        ...narrowerValue(plan, measure, used, differing),
      ],
    };
  }
  return conflicting(plan, measure, known, choices, { base, findings });
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

function conflicting(
  plan: Plan,
  measure: Measure,
  known: readonly UsableFigure[],
  choices: ReadonlyMap<string, Choice>,
  { base, findings }: { base: Pick<Evidence, 'measure' | 'owedBy' | 'previous'>; findings: readonly Finding[] },
): SettledMeasure {
  const about = conflictKey(plan, { measure: measure.id });
  const choice = choices.get(about);
  const chosen = choice && known.find(({ at }) => at.file === choice.file);
  const conflict = conflictOf(about, measure, known, chosen && choice);
  return {
    evidence: { ...base, ...(chosen ? enteredEvidence(chosen) : { state: 'conflict' as const, source: known[0]?.at }) },
    conflict,
    findings: [...findings, conflictingValues(plan, measure, conflict)],
  };
}

function enteredEvidence({
  figure,
  at,
  partner,
  isByHand,
}: UsableFigure): Pick<Evidence, 'state' | 'figure' | 'source' | 'partner' | 'isByHand'> {
  return { state: 'entered', figure, source: at, partner, ...(isByHand && { isByHand }) };
}

function withoutFigure(all: readonly GivenFigure[]): Pick<Evidence, 'state' | 'source' | 'partner'> {
  const inError = all.find(({ state }) => state === 'in error');
  return inError ? { state: 'in error', source: inError.at, partner: inError.partner } : { state: 'owed' };
}

/** The partners asked for the measure who sent no return or left it blank. */
function owedBy(measure: Measure, all: readonly GivenFigure[]): readonly string[] {
  const sent = new Set(all.filter(({ state }) => state !== 'blank').map(({ partner }) => partner));
  return measure.reporters.filter((partner) => !sent.has(partner));
}
