import { isConflictKey } from '../../core/consolidation/conflict-key';
import type { Decisions } from '../../core/consolidation/types';
import { mergeDecisions } from '../../core/consolidation/merge-decisions';
import type { Finding } from '../../core/finding';
import { statusOfWord } from '../../core/plan/status-kind';
import { Trouble } from '../../core/trouble';
import { contentOf } from '../../documents/content-of';
import {
  councilRecordOf,
  councilWorkbook,
  type CouncilRecord,
  type CouncilState,
  type DecisionDraft,
} from '../../documents/council-workbook';
import { updatedCouncil } from './updated-council';

/** The year with a decision in place of whatever was decided or begun about the same thing. */
export function decided(record: CouncilRecord, decision: DecisionDraft): CouncilState {
  const others = without(record, decision.about);
  const { statuses, choices } = others.decisions;
  const { about, reason, by, on } = decision;
  const status = isConflictKey(record.plan, about) ? undefined : statusOfWord(decision.decision, record.plan);
  const decisions: Decisions = {
    ...others.decisions,
    statuses: status ? [...statuses, { priority: about, status, reason, by, on }] : statuses,
    choices: status ? choices : [...choices, { about, file: decision.decision, reason, by, on }],
  };
  return settledAnew({ ...others, decisions });
}

/** The year without a decision about this. */
export function undecided(record: CouncilRecord, about: string): CouncilState {
  return settledAnew(without(record, about));
}

/** The year with decisions from elsewhere beside its own: where both decide one thing in different ways, a finding says which holds. */
export function withDecisions(record: CouncilRecord, more: Decisions): CouncilState {
  const { decisions, findings } = mergeDecisions(record.plan, record.decisions, more);
  const abouts = new Set([...more.statuses.map(({ priority }) => priority), ...more.choices.map(({ about }) => about)]);
  return settledAnew(
    { ...record, decisions, drafts: record.drafts.filter(({ about }) => !abouts.has(about)) },
    findings,
  );
}

function without(record: CouncilRecord, about: string): CouncilRecord {
  const { statuses, choices, received } = record.decisions;
  return {
    ...record,
    decisions: {
      statuses: statuses.filter(({ priority }) => priority !== about),
      choices: choices.filter((choice) => choice.about !== about),
      received,
    },
    drafts: record.drafts.filter((draft) => draft.about !== about),
  };
}

/** What reading the workbook has to say of its rows is found again, now that they are others. */
function settledAnew(record: CouncilRecord, findings: readonly Finding[] = []): CouncilState {
  const again = councilRecordOf(contentOf(councilWorkbook(updatedCouncil(record)), record.file));
  return updatedCouncil({
    ...record,
    readingFindings: [...findings, ...(again instanceof Trouble ? [] : again.readingFindings)],
  });
}
