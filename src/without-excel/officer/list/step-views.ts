import { isOpen } from '../../../core/finding';
import { statusWord } from '../../../core/plan/status-kind';
import { inRunningText } from '../../../core/words/english';
import type { CouncilYear } from '../../../core/consolidation/council-year';
import { resultsOf } from '../../../documents/council-workbook';
import type { CouncilOverview } from '../../../workflows/council-overview';
import { decisionQuestions } from '../../../workflows/council-year/decision-questions';
import { DECISIONS, FINDINGS, ISSUE, PLAN, REPORT, RETURNS, SUMMARY } from '../words';
import type { Step, YearState } from '../year/year-state';

export interface StepView {
  words: string;
  isDone: boolean;
}

/** Each step's state in a few words, and whether it is done. */
export function stepViews(
  state: YearState,
  overview: CouncilOverview | undefined,
  isDirty: boolean,
): Record<Step, StepView> {
  const { plan, issuing, year } = state;
  const none = (words: string): StepView => ({ words, isDone: false });
  return {
    plan: plan
      ? {
          words: PLAN.state(plan.plan.priorities.length, plan.plan.measures.length, plan.plan.partners.length),
          isDone: true,
        }
      : none(PLAN.none),
    issue:
      issuing?.state === 'made'
        ? { words: ISSUE.made(issuing.returns.length), isDone: true }
        : none(issuing?.state === 'making' ? ISSUE.making(issuing) : ISSUE.none),
    ...(year && overview
      ? yearViews(state, year, overview, isDirty)
      : {
          returns: none(RETURNS.none),
          findings: none(FINDINGS.none),
          decisions: none(DECISIONS.none),
          summary: none(SUMMARY.none),
          report: none(REPORT.none),
        }),
  };
}

function yearViews(
  state: YearState,
  year: CouncilYear,
  overview: CouncilOverview,
  isDirty: boolean,
): Omit<Record<Step, StepView>, 'plan' | 'issue'> {
  const { returns, findings } = overview;
  const explained = resultsOf(year).findings.filter(
    (finding) => finding.explained !== undefined && !isOpen(finding),
  ).length;
  const toDo = findings.toFix + findings.toExplain + findings.unreadable;
  const questions = decisionQuestions(year);
  const outdated = questions.filter((question) => question.state === 'outdated').length;
  const taken = questions.filter((question) => question.state === 'taken').length;
  return {
    returns: {
      words: RETURNS.state(returns.received, returns.asked, returns.late, findings.unreadable),
      isDone: returns.received === returns.asked && findings.unreadable === 0,
    },
    findings: {
      words:
        toDo === 0 && explained === 0
          ? FINDINGS.clear
          : FINDINGS.state(findings.toFix + findings.unreadable, findings.toExplain, explained),
      isDone: toDo === 0,
    },
    decisions: {
      words: questions.length === 0 ? DECISIONS.nothing : DECISIONS.state(taken + outdated, questions.length, outdated),
      isDone: taken === questions.length,
    },
    summary: {
      words: `${state.isBehind ? SUMMARY.behind : SUMMARY.upToDate}${isDirty ? `, ${SUMMARY.notSaved}` : ''}`,
      isDone: !state.isBehind && !isDirty,
    },
    report: reportView(year, state.report !== undefined),
  };
}

function reportView(year: CouncilYear, isDone: boolean): StepView {
  const { plan } = year;
  const { percentOfAll } = resultsOf(year).headline;
  return {
    words: REPORT.state(
      percentOfAll.achieved,
      inRunningText(statusWord('achieved', plan)),
      percentOfAll['not-received'],
    ),
    isDone,
  };
}

/** The step to do next. */
export function nextStep(
  { plan, year, issuing, isBehind, isPlanNewer }: YearState,
  overview: CouncilOverview | undefined,
  isDirty: boolean,
): Step {
  if (!plan) return 'plan';
  if (!year || !overview) return issuing?.state === 'made' ? 'returns' : 'issue';
  if (isPlanNewer) return 'returns';
  if (isBehind) return 'summary';
  const { returns, decisions } = overview;
  if (returns.received === 0) return 'returns';
  if (decisions.waiting.length + decisions.conflicts + decisions.outdated.length > 0) return 'decisions';
  return isDirty ? 'summary' : 'report';
}
