import { longDate } from '../words/english';
import type { Plan, Priority } from './plan';
import { quoteShortened, type FaultAt } from './file-fault';
import { STATUS_KINDS, statusWord } from './status-kind';

/** Faults of things that stand in the wrong order (dates, lengths, shares) or are alike (periods, status words). */
export function orderFaults(plan: Plan): readonly FaultAt[] {
  return [
    ...periodFaults(plan.period),
    ...plan.priorities.flatMap((priority, index) =>
      [...wordLimitFaults(priority), ...shareFaults(priority)].map(({ at, reason }) => ({
        at: ['priorities', index, ...at],
        reason,
      })),
    ),
    ...statusWordFaults(plan),
  ];
}

function periodFaults({ label, start, end, previousLabel, returnBy }: Plan['period']): readonly FaultAt[] {
  const faults: FaultAt[] = [];
  if (end < start)
    faults.push({ at: ['period', 'end'], reason: `is ${longDate(end)}, before the period starts, ${longDate(start)}` });
  if (returnBy < start)
    faults.push({
      at: ['period', 'returnBy'],
      reason: `is ${longDate(returnBy)}, before the period starts, ${longDate(start)}`,
    });
  if (sameWords(label, previousLabel))
    faults.push({
      at: ['period', 'previousLabel'],
      reason: `is ${quoteShortened(previousLabel)}, the same as the period's own label`,
    });
  return faults;
}

function wordLimitFaults({ text }: Priority): readonly FaultAt[] {
  if (!text || text.minWords <= text.maxWords) return [];
  return [{ at: ['text', 'minWords'], reason: `is ${text.minWords}, above the most words, ${text.maxWords}` }];
}

function shareFaults({ combine }: Priority): readonly FaultAt[] {
  if (combine.rule !== 'share' || combine.partly === undefined || combine.partly <= combine.achieved) return [];
  return [
    {
      at: ['combine', 'partly'],
      reason: `is ${combine.partly}%, above the share for "achieved", ${combine.achieved}%`,
    },
  ];
}

/** A decision is typed as a word, so two statuses can't share one. */
function statusWordFaults(plan: Plan): readonly FaultAt[] {
  return STATUS_KINDS.flatMap((kind) => {
    const word = plan.statusWords[kind];
    const other =
      word && STATUS_KINDS.find((candidate) => candidate !== kind && sameWords(statusWord(candidate, plan), word));
    if (!word || !other) return [];
    return [
      {
        at: ['statusWords', kind],
        reason: `is ${quoteShortened(word)}, which is also the word for "${other}"; each status needs its own`,
      },
    ];
  });
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
