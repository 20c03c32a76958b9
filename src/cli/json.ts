import type { Finding } from '../core/finding';
import type { Plan } from '../core/plan/plan';
import { measureIn, partnerName } from '../core/plan/plan-index';
import { targetWords } from '../core/words/target-words';
import type { Outcome } from '../core/status/outcome';
import type { Headline, PriorityStatus } from '../core/status/priority-status';
import { STATUS_KINDS, statusWord, type StatusKind } from '../core/plan/status-kind';
import { unreadableFileFinding } from '../core/consolidation/checks';
import type { Receipt } from '../core/consolidation/types';
import type { Trouble } from '../core/trouble';
import type { YearResults } from '../documents/council-workbook';
import type { YearChange } from '../workflows/council-year/year-change';
import type { FileReport } from './check-worker';

/** The shapes that --json prints: an interface, described in docs/command-line.md. */

export const findingJson = ({
  check,
  severity,
  message,
  fix,
  place,
  found,
  expected,
  explained,
  then,
  now,
  moved,
}: Finding) => ({
  check,
  severity,
  message,
  fix,
  place,
  found: found ?? null,
  expected: expected ?? null,
  ...(explained === undefined ? {} : { explained }),
  ...(then === undefined ? {} : { then }),
  ...(now === undefined ? {} : { now }),
  ...(moved === undefined ? {} : { moved }),
});

const troubleJson = ({ code, message, fix }: Trouble) => ({ code, message, fix });

/** One file of `check --json`. */
export function checkedFileJson(checked: FileReport) {
  if (!checked.readable)
    return { file: checked.file, partner: null, readable: false, error: troubleJson(checked.trouble), findings: [] };
  return {
    file: checked.file,
    partner: checked.partner,
    partnerId: checked.partnerId,
    readable: true,
    progress: checked.progress,
    findings: checked.findings.map(findingJson),
  };
}

/** Counts and whole per cents by the plan's own words for statuses. */
function headlineJson(headline: Headline, plan: Plan) {
  const byWord = (numbers: Readonly<Record<StatusKind, number>>) =>
    Object.fromEntries(STATUS_KINDS.map((kind) => [statusWord(kind, plan), numbers[kind]]));
  return {
    priorities: headline.priorities,
    reported: headline.reported,
    counts: byWord(headline.counts),
    percentOfAll: byWord(headline.percentOfAll),
    percentOfReported: byWord(headline.percentOfReported),
  };
}

/** One priority of `consolidate --json`. */
function priorityJson(status: PriorityStatus, plan: Plan) {
  const { decision } = status;
  return {
    ref: status.priority,
    status: statusWord(status.published, plan),
    basis: status.basis,
    computed: statusWord(status.computed, plan),
    explanation: status.explanation,
    ...(decision
      ? {
          decision: {
            status: statusWord(decision.status, plan),
            reason: decision.reason,
            by: decision.by,
            on: decision.on,
          },
        }
      : {}),
    owed: status.owed,
    measures: [...status.deciding, ...status.context].map((outcome) => measureJson(outcome, plan)),
  };
}

function measureJson({ measure: id, kind, why, evidence, explanation }: Outcome, plan: Plan) {
  const measure = measureIn(plan, id);
  const { figure } = evidence;
  return {
    id,
    role: measure?.role ?? null,
    outcome: kind,
    ...(why === undefined ? {} : { why }),
    value: figure?.value ?? null,
    qualifier: figure?.kind === 'number' ? figure.qualifier : null,
    target: (measure && targetWords(measure, plan.period.noun)) || null,
    explanation,
    source: evidence.source ?? null,
    ...(evidence.council && { enteredByCouncil: councilEntryJson(evidence.council) }),
    ...(evidence.isByHand && { isByHand: true }),
    ...(evidence.absences && { absences: evidence.absences }),
  };
}

/** Who entered a figure of the council's own, and the value that partners gave, as far as they agreed on one. */
const councilEntryJson = ({ by, on, reason, from, partner, instead }: NonNullable<Outcome['evidence']['council']>) => ({
  by,
  on,
  reason,
  from,
  partner: partner ?? null,
  inPlaceOf: { value: instead.figure?.value ?? null, source: instead.source ?? null },
});

const receiptJson = (receipt: Receipt, plan: Plan) => ({
  ...receipt,
  name: partnerName(plan, receipt.partner),
});

/** `consolidate --json`. */
export function consolidationJson(state: YearResults) {
  const { plan, headline, statuses, consolidated, findings, unreadable, replaced } = state;
  return {
    headline: headlineJson(headline, plan),
    priorities: statuses.map((status) => priorityJson(status, plan)),
    receipts: consolidated.receipts.map((receipt) => receiptJson(receipt, plan)),
    conflicts: consolidated.conflicts,
    findings: [...unreadable.map(unreadableFileFinding), ...findings].map(findingJson),
    ...(replaced.length > 0 && {
      replaced: replaced.map(({ file, partner, signedOn, replacedBy }) => ({ file, partner, signedOn, replacedBy })),
    }),
  };
}

/** Where an earlier council workbook was brought up to date: what is otherwise than in it. */
export const changedJson = (change: YearChange | undefined) => {
  const { returns = [], values = [], statuses = [] } = change ?? {};
  return returns.length + values.length + statuses.length > 0 ? { changed: { returns, values, statuses } } : {};
};

/** Where files of an earlier council workbook stay in without coming again. */
export const stayedJson = (files: readonly string[]) => (files.length > 0 ? { stayed: files } : {});

/** Where kept copies were passed over in a folder that was read. */
export const notCarriedOverJson = (lost: readonly string[]) => (lost.length > 0 ? { notCarriedOver: lost } : {});

export const passedOverJson = (paths: readonly string[]) => (paths.length > 0 ? { passedOver: paths } : {});

/** Where a file was replaced: the paths of the old ones, as they are kept now. */
export const keptCopiesJson = (paths: readonly string[]) => (paths.length > 0 ? { keptCopies: paths } : {});
