import type { Finding } from '../finding';
import type { Plan } from '../plan/plan';
import type { PartnerReturn } from '../returns/partner-return';
import { FINDING_KINDS } from '../consolidation/finding-kinds';
import { byPlace } from './by-place';
import { byPriority } from './by-priority';
import type { Check, EntryCheck, Fault, NarrativeCheck, PlanCheck, WorkbookCheck } from './check';
import { reasonIn } from './entry-reading';
import { heldReturn, type PreparedReturn } from './held-return';
import { ENTRY_CHECKS } from './entry';
import { NARRATIVE_CHECKS } from './narrative';
import { PLAN_CHECKS } from './plan';
import { measureName } from './shown-words';
import { WORKBOOK_CHECKS } from './workbook';

/**
 * Everything there is to say of one return, sorted by place. `place.file` is left to the caller.
 * @param plan the officer's plan; left out where only the file is at hand: the return is then held
 * against the plan that it was issued with
 */
export function findingsOf(ret: PartnerReturn, plan?: Plan): readonly Finding[] {
  const held = heldReturn(ret, plan);
  const off = switchedOff(plan ?? ret.issued);
  const on = <Each extends Check>(checks: readonly Each[]): Each[] => checks.filter((check) => !off.has(check.id));
  const ofWorkbook = on(WORKBOOK_CHECKS).flatMap((check) => workbookFindings(check, held));
  const astray = ofWorkbook.filter(({ check }) => ASTRAY.has(check));
  if (astray.length > 0) return byPlace(astray);
  return byPlace([
    ...ofWorkbook,
    ...withoutEchoes(on(ENTRY_CHECKS).flatMap((check) => entryFindings(check, held))),
    ...on(NARRATIVE_CHECKS).flatMap((check) => narrativeFindings(check, held)),
  ]);
}

/** A return of another plan or period is the wrong file: what else could be said of it helps nobody. */
const ASTRAY: ReadonlySet<string> = new Set(['other-plan', 'other-period']);

/** Everything there is to say of a plan itself, in the plan's order of priorities. */
export function planFindings(plan: Plan): readonly Finding[] {
  const off = switchedOff(plan);
  const findings = PLAN_CHECKS.filter((check) => !off.has(check.id)).flatMap((check) => findingsOfPlan(check, plan));
  return byPriority(findings, plan);
}

function switchedOff(plan: Plan): ReadonlySet<string> {
  return new Set(plan.switchedOff.map(({ check }) => check));
}

function workbookFindings(check: WorkbookCheck, held: PreparedReturn): Finding[] {
  return [...check.find(held)].map((fault) => finding(check, fault));
}

function entryFindings(check: EntryCheck, held: PreparedReturn): Finding[] {
  return held.entries.flatMap((answered) => {
    const { entry, measure } = answered;
    const explained = check.severity === 'query' ? reasonIn(entry) : undefined;
    return [...check.find(answered)].map((fault) => ({
      ...finding(check, { ...fault, measure: measure.id, message: `${measureName(measure)}: ${fault.message}` }),
      ...(explained !== undefined && { explained }),
    }));
  });
}

const MORE_TELLING: ReadonlyMap<string, readonly string[]> = new Map(
  ENTRY_CHECKS.map(({ id, unless = [] }) => [id, unless]),
);

/** One slip is said once: of two findings about one cell, the more telling. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const key = (check: string, { sheet, cell }: Finding['place']): string => JSON.stringify([check, sheet, cell]);
  const said = new Set(findings.map(({ check, place }) => key(check, place)));
  return findings.filter(({ check, place }) => !MORE_TELLING.get(check)?.some((other) => said.has(key(other, place))));
}

function narrativeFindings(check: NarrativeCheck, held: PreparedReturn): Finding[] {
  return [...check.find(held.texts)].map((fault) =>
    finding(check, { ...fault, message: `${fault.priority}: ${fault.message}` }),
  );
}

function findingsOfPlan(check: PlanCheck, plan: Plan): Finding[] {
  return [...check.find({ plan, known: KNOWN })].map((fault) => finding(check, fault));
}

const KNOWN: ReadonlySet<string> = new Set(
  [...WORKBOOK_CHECKS, ...ENTRY_CHECKS, ...NARRATIVE_CHECKS, ...FINDING_KINDS, ...PLAN_CHECKS].map(({ id }) => id),
);

/** A fault as a finding; what isn't known is left out, not undefined, so that findings compare whole. */
function finding(check: Check, fault: Fault): Finding {
  const { at, measure, priority, found, expected } = fault;
  const sheet = at?.sheet ?? fault.sheet;
  return {
    check: check.id,
    severity: check.severity,
    message: fault.message,
    fix: fault.fix ?? check.fix,
    place: {
      ...(sheet !== undefined && { sheet }),
      ...(at !== undefined && { cell: at.cell }),
      ...(measure !== undefined && { measure }),
      ...(priority !== undefined && { priority }),
    },
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
  };
}
