import { formatNumber, formatList } from '../words/english';
import { isNumeric, kindOf, KINDS_WITH_PARTS, numberKindOf, suitableQualifiers, type Answer } from '../measure-kinds';
import type { Measure } from './measure';
import { foundWords, quoteShortened, type FaultAt } from './file-fault';
import { CHANGE_RULES, LEVEL_RULES, type Target } from './target';

/** Faults of fields that can't go together in one measure: rule and answer, role and target, low and high. */
export function measureFaults(measures: readonly Measure[]): readonly FaultAt[] {
  return measures.flatMap((measure, index) =>
    [roleFaults, ruleFaults, boundFaults, toleranceFaults, partsFaults, comparisonFaults, plausibleFaults]
      .flatMap((faults) => faults(measure))
      .map(({ at, reason }) => ({ at: ['measures', index, ...at], reason })),
  );
}

function roleFaults({ role, target }: Measure): readonly FaultAt[] {
  if (role === 'deciding' && !target) {
    return [
      {
        at: ['target'],
        reason: 'is missing, and a deciding measure needs one; where no rule can decide, use "decided by an officer"',
      },
    ];
  }
  if (role === 'context' && target) {
    return [
      {
        at: ['target'],
        reason: `stands on a context measure, which takes no part in the status; take the target out, or make the role "deciding"`,
      },
    ];
  }
  return [];
}

const SUITS_EVERY_KIND: readonly Target['rule'][] = ['provided', 'decided by an officer'];

function ruleFaults({ answer, target }: Measure): readonly FaultAt[] {
  const suited = [...kindOf(answer).rules, ...SUITS_EVERY_KIND];
  if (!target || suited.includes(target.rule)) return [];
  const rules = formatList(suited.map(quoteShortened), 'or');
  return [
    {
      at: ['target', 'rule'],
      reason: `${quoteShortened(target.rule)} doesn't suit an answer of the kind ${quoteShortened(answer.kind)}, which takes ${rules}`,
    },
  ];
}

function boundFaults({ answer, target }: Measure): readonly FaultAt[] {
  if (!target) return [];
  if (target.rule === 'between' && target.low > target.high) {
    return [
      {
        at: ['target', 'low'],
        reason: `is ${formatPlanNumber(target.low)}, above the high end, ${formatPlanNumber(target.high)}`,
      },
    ];
  }
  return [...reachFaults(answer, target), ...(target.rule === 'milestone' ? repeatedStates(target.accept) : [])];
}

/** The fault of a target above the kind's upper limit, which no value can reach. */
function reachFaults(answer: Answer, target: Target): readonly FaultAt[] {
  const kind = numberKindOf(answer);
  const [field, mark] = lowestMark(target);
  if (!kind?.rules.includes(target.rule) || mark <= kind.limits.high) return [];
  return [{ at: ['target', field], reason: kind.words.unreachable(formatPlanNumber(mark)) }];
}

/** The target's number that must not exceed the kind's upper limit, with its field; −Infinity where there is none. */
function lowestMark(target: Target): readonly [field: string, mark: number] {
  if (target.rule === 'at least' || target.rule === 'rank at most') return ['value', target.value];
  return target.rule === 'between' ? ['low', target.low] : ['', -Infinity];
}

function repeatedStates(states: readonly string[]): readonly FaultAt[] {
  return states.flatMap((state, index) =>
    states.indexOf(state) < index
      ? [{ at: ['target', 'accept', index], reason: `names ${quoteShortened(state)} a second time` }]
      : [],
  );
}

const RULES_WITH_TOLERANCE: ReadonlySet<Target['rule']> = new Set([...LEVEL_RULES, 'rank at most', ...CHANGE_RULES]);

function toleranceFaults({ answer, target, tolerance }: Measure): readonly FaultAt[] {
  if (!tolerance) return [];
  if (!isNumeric(answer))
    return [
      {
        at: ['tolerance'],
        reason: `needs a number to be near to, and the answer is of the kind ${quoteShortened(answer.kind)}`,
      },
    ];
  if (!target) return [{ at: ['tolerance'], reason: 'needs a target to be near to, and the measure has none' }];
  if (!RULES_WITH_TOLERANCE.has(target.rule))
    return [
      { at: ['tolerance'], reason: `needs a target that is a number, and the rule is ${quoteShortened(target.rule)}` },
    ];
  return [];
}

function partsFaults({ answer, parts }: Measure): readonly FaultAt[] {
  if (!parts || numberKindOf(answer)?.quotient) return [];
  const kinds = formatList(KINDS_WITH_PARTS, 'or');
  return [
    { at: ['parts'], reason: `belong to ${kinds}, and the answer is of the kind ${quoteShortened(answer.kind)}` },
  ];
}

function comparisonFaults({ answer, target, baseline, previous }: Measure): readonly FaultAt[] {
  const faults: FaultAt[] = [];
  if (baseline && !isNumeric(answer))
    faults.push({
      at: ['baseline'],
      reason: `is a number, and the answer is of the kind ${quoteShortened(answer.kind)}`,
    });
  if (target && 'on' in target && target.on === 'baseline' && !baseline) {
    faults.push({
      at: ['target', 'on'],
      reason: 'names the baseline, and the measure has none; give it a "baseline" with value and period',
    });
  }
  const { fits, expected } = kindOf(answer).previous;
  if (previous && !fits(previous.value)) {
    faults.push({
      at: ['previous', 'value'],
      reason: `expects ${expected}, found ${foundWords(previous.value)}`,
    });
  }
  if (previous && previous.qualifier !== 'exactly' && !suitableQualifiers(answer).includes(previous.qualifier)) {
    const goesWith = previous.qualifier === 'joint' ? 'a rank' : 'a number';
    faults.push({
      at: ['previous', 'qualifier'],
      reason: `goes with ${goesWith}, and the answer is of the kind ${quoteShortened(answer.kind)}`,
    });
  }
  return faults;
}

function plausibleFaults({ answer, plausible }: Measure): readonly FaultAt[] {
  if (!plausible) return [];
  if (!isNumeric(answer))
    return [
      { at: ['plausible'], reason: `is about numbers, and the answer is of the kind ${quoteShortened(answer.kind)}` },
    ];
  const { low, high } = plausible;
  if (low === undefined || high === undefined || low <= high) return [];
  return [
    {
      at: ['plausible', 'low'],
      reason: `is ${formatPlanNumber(low)}, above the highest likely value, ${formatPlanNumber(high)}`,
    },
  ];
}

const formatPlanNumber = (value: number): string => (Number.isInteger(value) ? formatNumber(value, 0) : String(value));
