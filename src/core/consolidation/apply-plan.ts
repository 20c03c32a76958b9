import type { Finding } from '../finding';
import type { Plan } from '../plan/plan';
import { planIndex } from '../plan/plan-index';
import { statusWord } from '../plan/status-kind';
import { saidFigure } from '../words/figure-words';
import { isPossibleConflictKey } from './choices';
import { sortCouncilFigures } from './council-figures';
import {
  sortByFile,
  sortByPartner,
  type CouncilYear,
  type DecisionRow,
  type KeptReturn,
  type SetAsideFile,
} from './council-year';
import { takeDecisionRows } from './decision-rows';
import {
  answersAnother,
  changedAnswerFinding,
  sortByPlan,
  planRanks,
  setAsideFinding,
  unaskedFinding,
  unknownPartnerReason,
} from './kept-return';
import type { GivenFigure } from './types';

/**
 * The year under another version of its plan: figures, texts and decisions become what that version asks for. The
 * findings that its returns' checks made with the old version, such as about limits, stay.
 */
export function applyPlan(plan: Plan, year: CouncilYear): CouncilYear {
  const { partners } = planIndex(plan);
  const isKnown = ({ partner }: KeptReturn): boolean => partners.has(partner);
  const gone: SetAsideFile[] = [...year.replaced, ...year.returns]
    .filter((each) => !isKnown(each))
    .map(({ file, partner, findings }) => ({
      file,
      findings: [setAsideFinding(file, unknownPartnerReason(partner)), ...findings],
    }));
  const { decisions, drafts } = decisionsUnder(plan, year);
  return {
    ...year,
    plan,
    returns: sortByPartner(
      plan,
      year.returns.filter(isKnown).map((each) => returnUnder(plan, year.plan, each)),
    ),
    replaced: sortByPartner(
      plan,
      year.replaced
        .filter(isKnown)
        .map(({ replacedBy, ...each }) => ({ ...returnUnder(plan, year.plan, each), replacedBy })),
    ),
    setAside: sortByFile([...new Map([...year.setAside, ...gone].map((each) => [each.file, each])).values()]),
    decisions,
    drafts,
    councilFigures: sortCouncilFigures(plan, year.councilFigures),
  };
}

function returnUnder(plan: Plan, old: Plan, kept: KeptReturn): KeptReturn {
  const measures = { now: planIndex(plan).measures, before: planIndex(old).measures };
  const { priorities } = planIndex(plan);
  const ranks = planRanks(plan);
  const findings: Finding[] = [];
  const held = (given: GivenFigure): GivenFigure => {
    const [now, before] = [measures.now.get(given.measure), measures.before.get(given.measure)];
    const figure = given.figure ?? given.confidential;
    if (!figure || !before || (now && !answersAnother(now, before))) return given;
    const found = saidFigure(figure, before.answer);
    if (now) findings.push(changedAnswerFinding(now, kept.file, { at: given.at, found }));
    return { ...withoutFigure(given), state: 'in error', found: { ...given.found, value: found } };
  };
  const figures = kept.figures.map(held);
  const unasked = [
    ...figures
      .filter(({ measure, found }) => !measures.now.has(measure) && found.value !== '')
      .map(({ measure, at, found }) => unaskedFinding(kept.file, `measure "${measure}"`, { at, found: found.value })),
    ...kept.texts
      .filter(({ priority }) => !priorities.has(priority))
      .map(({ priority, at, text }) => unaskedFinding(kept.file, `priority "${priority}"`, { at, found: text })),
  ];
  return {
    ...kept,
    figures: sortByPlan(ranks.measures, figures, ({ measure }) => measure),
    texts: sortByPlan(ranks.priorities, kept.texts, ({ priority }) => priority),
    previous: sortByPlan(ranks.measures, kept.previous, ({ measure }) => measure).filter(({ measure }) => {
      const [now, before] = [measures.now.get(measure), measures.before.get(measure)];
      return now !== undefined && !answersAnother(now, before);
    }),
    findings: [...findings, ...unasked, ...kept.findings],
  };
}

function withoutFigure({ partner, measure, absence, at, found }: GivenFigure): Omit<GivenFigure, 'state'> {
  return { partner, measure, ...(absence && { absence }), at, found };
}

/** Decisions about what the plan no longer has become drafts; complete drafts about what it now has are taken. */
function decisionsUnder(
  plan: Plan,
  { plan: old, decisions, drafts }: CouncilYear,
): Pick<CouncilYear, 'decisions' | 'drafts'> {
  const { priorities } = planIndex(plan);
  const gone: readonly DecisionRow[] = [
    ...decisions.statuses
      .filter(({ priority }) => !priorities.has(priority))
      .map(({ priority, status, reason, by, on }) => ({
        about: priority,
        decision: statusWord(status, old),
        reason,
        by,
        on,
      })),
    ...decisions.choices
      .filter(({ about }) => !isPossibleConflictKey(plan, about))
      .map(({ about, file, reason, by, on }) => ({ about, decision: file, reason, by, on })),
  ];
  const { drafts: left, ...decided } = takeDecisionRows(plan, [...gone, ...drafts], {
    statuses: decisions.statuses.filter(({ priority }) => priorities.has(priority)),
    choices: decisions.choices.filter(({ about }) => isPossibleConflictKey(plan, about)),
    drafts: [],
  });
  return { decisions: { ...decisions, ...decided }, drafts: left };
}
