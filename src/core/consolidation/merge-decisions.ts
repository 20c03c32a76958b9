import type { Finding } from '../finding';
import { groupedBy } from '../grouped-by';
import { statusWord } from '../plan/status-kind';
import type { Plan } from '../plan/plan';
import { partnerName } from '../plan/plan-index';
import { longDate } from '../words/english';
import type { Decisions } from './types';
import { consolidationFinding } from './checks';

interface Merge<Each> {
  keyOf: (each: Each) => string;
  /** What was decided, so that two can be compared. */
  said: (each: Each) => string;
  dated: (each: Each) => string;
  finding: (kept: Each, other: Each, keptIn: string) => Finding;
}

/**
 * Decisions typed into the council workbook, with those of a decisions file added. Where both decide
 * one thing in different ways, the later one holds, of the same day the workbook's, and a finding says so.
 */
export function mergeDecisions(
  plan: Plan,
  workbook: Decisions,
  file: Decisions,
): { decisions: Decisions; findings: readonly Finding[] } {
  const statuses = mergeBy(workbook.statuses, file.statuses, {
    keyOf: ({ priority }) => priority,
    said: ({ status }) => status,
    dated: ({ on }) => on,
    finding: (kept, other, keptIn) =>
      differing(
        kept.priority,
        { said: statusWord(kept.status, plan), on: kept.on },
        { said: statusWord(other.status, plan), on: other.on },
        keptIn,
        { priority: kept.priority },
      ),
  });
  const choices = mergeBy(workbook.choices, file.choices, {
    keyOf: ({ about }) => about,
    said: (choice) => choice.file,
    dated: ({ on }) => on,
    finding: (kept, other, keptIn) =>
      differing(kept.about, { said: kept.file, on: kept.on }, { said: other.file, on: other.on }, keptIn, {}),
  });
  const received = mergeBy(workbook.received, file.received, {
    keyOf: ({ partner }) => partner,
    said: ({ on }) => on,
    dated: () => '',
    finding: (kept, other, keptIn) =>
      differing(
        `The return from ${partnerName(plan, kept.partner)}`,
        { said: `received on ${longDate(kept.on)}`, on: '' },
        { said: `received on ${longDate(other.on)}`, on: '' },
        keptIn,
        {},
      ),
  });
  return {
    decisions: { statuses: statuses.all, choices: choices.all, received: received.all },
    findings: [...statuses.findings, ...choices.findings, ...received.findings],
  };
}

function mergeBy<Each>(
  workbook: readonly Each[],
  file: readonly Each[],
  { keyOf, said, dated, finding }: Merge<Each>,
): { all: readonly Each[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const inFile = groupedBy(file, keyOf);
  const all = workbook.map((mine) => {
    const theirs = inFile.get(keyOf(mine))?.[0];
    if (!theirs) return mine;
    const later = dated(theirs) > dated(mine);
    if (said(theirs) !== said(mine))
      findings.push(later ? finding(theirs, mine, 'decisions file') : finding(mine, theirs, 'council workbook'));
    return later ? theirs : mine;
  });
  const known = new Set(workbook.map(keyOf));
  return { all: [...all, ...file.filter((each) => !known.has(keyOf(each)))], findings };
}

interface Shown {
  said: string;
  on: string;
}

function differing(about: string, kept: Shown, other: Shown, keptIn: string, place: Finding['place']): Finding {
  const shown = ({ said, on }: Shown): string => (on === '' ? said : `${said} (${longDate(on)})`);
  const otherIn = keptIn === 'decisions file' ? 'council workbook' : 'decisions file';
  return consolidationFinding('differing-decision', {
    message: `${about}: the ${keptIn} says ${shown(kept)}, the ${otherIn} says ${shown(other)}. The ${keptIn}'s is used.`,
    place,
    found: other.said,
    expected: kept.said,
  });
}
