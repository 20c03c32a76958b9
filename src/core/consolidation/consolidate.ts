import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import { latestOfEach } from '../latest-of-each';
import type { Plan } from '../plan/plan';
import { switchedOffIds } from '../plan/plan-index';
import { unusedChoices } from './choices';
import { councilFiguresOf } from './council-figures';
import { sortByFile, type CouncilYear } from './council-year';
import { consolidationCheckOf } from './checks';
import { differingFindings } from './merge-decisions';
import { receiptFindings } from './receipt-findings';
import { receiptsOf } from './receipts';
import { replacedFindings } from './replaced-findings';
import { settleMeasure } from './settle-measure';
import { settleTexts } from './settle-texts';
import type { Consolidated, AllGiven } from './types';

/**
 * Consolidates a year: compares everything that its returns gave, and applies the officers' choices. Pure: the result
 * is the same whether the year was just put together or read from a council workbook.
 */
export function consolidate(year: CouncilYear): Consolidated {
  const known = CONSOLIDATED.get(year) ?? consolidateAnew(year);
  CONSOLIDATED.set(year, known);
  return known;
}

/** Worked out once for each year, however often it is shown. */
const CONSOLIDATED = new WeakMap<CouncilYear, Consolidated>();

function consolidateAnew(year: CouncilYear): Consolidated {
  const { plan, returns, decisions } = year;
  const given = collectGiven(year);
  const { measures, texts, conflicts } = settleAll(year, given);
  const overruled = new Set(measures.flatMap(({ evidence }) => (evidence.council ? [evidence.measure] : [])));
  const cameIn = returns.filter(({ isByHand }) => !isByHand);
  const receipts = receiptsOf(year, cameIn, given);
  const findings = [
    ...receiptFindings(plan, receipts),
    ...replacedFindings(year),
    ...filesOf(year).flatMap((file) => file.findings.filter(consolidationCheckOf)),
    ...measures.flatMap((each) => each.findings),
    ...texts.findings,
    ...unusedChoices(
      plan,
      conflicts,
      decisions.choices.filter(({ about }) => !overruled.has(about)),
    ),
    ...differingFindings(year),
  ];
  return {
    evidence: measures.map(({ evidence }) => evidence),
    texts: texts.texts,
    given,
    conflicts,
    receipts,
    findings: findings.filter(isSwitchedOn(plan)),
  };
}

function settleAll({ plan, decisions, councilFigures }: CouncilYear, given: AllGiven) {
  const council = councilFiguresOf(plan, councilFigures);
  const choices = latestOfEach(decisions.choices, ({ about }) => about);
  const figures = groupBy(given.figures, ({ measure }) => measure);
  const previous = groupBy(given.previous, ({ measure }) => measure);
  const measures = plan.measures.map((measure) => {
    const { id } = measure;
    const all = { figures: figures.get(id) ?? [], previous: previous.get(id) ?? [], council: council.get(id) };
    return settleMeasure(plan, measure, all, choices);
  });
  const texts = settleTexts(plan, given.texts, choices);
  return { measures, texts, conflicts: [...measures.flatMap(({ conflict }) => conflict ?? []), ...texts.conflicts] };
}

/** Everything given, in the plan's order of measures and priorities, then of partners, then by file. */
function collectGiven({ plan, returns }: CouncilYear): AllGiven {
  const figures = groupBy(
    returns.flatMap(({ figures, isByHand }) => (isByHand ? figures.map((each) => ({ ...each, isByHand })) : figures)),
    ({ measure }) => measure,
  );
  const texts = groupBy(
    returns.flatMap(({ texts, isByHand }) => (isByHand ? texts.map((each) => ({ ...each, isByHand })) : texts)),
    ({ priority }) => priority,
  );
  const previous = groupBy(
    returns.flatMap((each) => each.previous),
    ({ measure }) => measure,
  );
  return {
    figures: plan.measures.flatMap(({ id }) => figures.get(id) ?? []),
    texts: plan.priorities.flatMap(({ ref }) => texts.get(ref) ?? []),
    previous: plan.measures.flatMap(({ id }) => previous.get(id) ?? []),
  };
}

/** The findings about each file by itself, without those of consolidation checks, sorted by file name. */
export function fileFindings(year: CouncilYear): readonly Finding[] {
  return sortByFile(filesOf(year))
    .flatMap(({ findings }) => findings.filter((finding) => !consolidationCheckOf(finding)))
    .filter(isSwitchedOn(year.plan));
}

/** All files with findings; those that were set aside come first. */
function filesOf({ returns, setAside }: CouncilYear): readonly { file: string; findings: readonly Finding[] }[] {
  return [...setAside, ...returns];
}

function isSwitchedOn(plan: Plan): (finding: Finding) => boolean {
  const off = switchedOffIds(plan);
  return ({ check }) => !off.has(check);
}
