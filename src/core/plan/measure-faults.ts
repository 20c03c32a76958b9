import { grouped, listed } from '../words/english';
import { isNumeric, type Answer, type AnswerKind } from './answer';
import { MILESTONE_STATES } from '../values/figure';
import type { Measure } from './measure';
import { foundWords, quoted, type FaultAt } from './file-fault';
import type { Target } from './target';

/** What in each measure can't go together: rule and answer, parts and answer, role and target, low and high. */
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

const NUMBERS: readonly AnswerKind[] = ['count', 'percentage', 'rate', 'rank', 'money', 'amount'];
const BOUNDED = NUMBERS.filter((kind) => kind !== 'rank');

/** The kinds of answer that a rule can be held against; a rule that isn't named here suits every kind. */
const KINDS_FOR: ReadonlyMap<Target['rule'], readonly AnswerKind[]> = new Map<Target['rule'], readonly AnswerKind[]>([
  ['at least', BOUNDED],
  ['at most', BOUNDED],
  ['between', BOUNDED],
  ['rank at most', ['rank']],
  ['increase', NUMBERS],
  ['decrease', NUMBERS],
  ['no change', NUMBERS],
  ['yes', ['yes-no']],
  ['milestone', ['milestone']],
]);

function ruleFaults({ answer, target }: Measure): readonly FaultAt[] {
  const kinds = target && KINDS_FOR.get(target.rule);
  if (!target || !kinds || kinds.includes(answer.kind)) return [];
  const suited = [...KINDS_FOR].filter(([, of]) => of.includes(answer.kind)).map(([rule]) => quoted(rule));
  const rules = listed([...suited, '"provided"', '"decided by an officer"'], 'or');
  return [
    {
      at: ['target', 'rule'],
      reason: `${quoted(target.rule)} doesn't suit an answer of the kind ${quoted(answer.kind)}, which takes ${rules}`,
    },
  ];
}

function boundFaults({ answer, target }: Measure): readonly FaultAt[] {
  if (!target) return [];
  if (target.rule === 'between' && target.low > target.high) {
    return [{ at: ['target', 'low'], reason: `is ${shown(target.low)}, above the high end, ${shown(target.high)}` }];
  }
  if (target.rule === 'rank at most' && answer.kind === 'rank' && target.value > answer.of) {
    return [{ at: ['target', 'value'], reason: `is position ${target.value}, and only ${answer.of} are ranked` }];
  }
  if (answer.kind === 'percentage' && !answer.mayExceed100) return above100(target);
  return target.rule === 'milestone' ? repeatedStates(target.accept) : [];
}

function above100(target: Target): readonly FaultAt[] {
  const [field, value] =
    target.rule === 'at least'
      ? (['value', target.value] as const)
      : target.rule === 'between'
        ? (['low', target.low] as const)
        : (['', 0] as const);
  if (value <= 100) return [];
  return [
    {
      at: ['target', field],
      reason: `is ${shown(value)}%, and the answer stops at 100%; where more is possible, give the answer "mayExceed100": true`,
    },
  ];
}

function repeatedStates(states: readonly string[]): readonly FaultAt[] {
  return states.flatMap((state, index) =>
    states.indexOf(state) < index
      ? [{ at: ['target', 'accept', index], reason: `names ${quoted(state)} a second time` }]
      : [],
  );
}

const RULES_WITH_TOLERANCE: ReadonlySet<Target['rule']> = new Set([
  'at least',
  'at most',
  'between',
  'rank at most',
  'increase',
  'decrease',
  'no change',
]);

function toleranceFaults({ answer, target, tolerance }: Measure): readonly FaultAt[] {
  if (!tolerance) return [];
  if (!isNumeric(answer))
    return [
      {
        at: ['tolerance'],
        reason: `needs a number to be near to, and the answer is of the kind ${quoted(answer.kind)}`,
      },
    ];
  if (!target) return [{ at: ['tolerance'], reason: 'needs a target to be near to, and the measure has none' }];
  if (!RULES_WITH_TOLERANCE.has(target.rule))
    return [{ at: ['tolerance'], reason: `needs a target that is a number, and the rule is ${quoted(target.rule)}` }];
  return [];
}

function partsFaults({ answer, parts }: Measure): readonly FaultAt[] {
  if (!parts || answer.kind === 'percentage' || answer.kind === 'rate') return [];
  return [
    { at: ['parts'], reason: `belong to a percentage or a rate, and the answer is of the kind ${quoted(answer.kind)}` },
  ];
}

function comparisonFaults({ answer, target, baseline, previous }: Measure): readonly FaultAt[] {
  const faults: FaultAt[] = [];
  if (baseline && !isNumeric(answer))
    faults.push({ at: ['baseline'], reason: `is a number, and the answer is of the kind ${quoted(answer.kind)}` });
  if (target && 'on' in target && target.on === 'baseline' && !baseline) {
    faults.push({
      at: ['target', 'on'],
      reason: 'names the baseline, and the measure has none; give it a "baseline" with value and period',
    });
  }
  if (previous && !fits(previous.value, answer)) {
    faults.push({
      at: ['previous', 'value'],
      reason: `expects ${expectedOf(answer)}, found ${foundWords(previous.value)}`,
    });
  }
  if (previous && previous.qualifier !== 'exactly' && !isNumeric(answer)) {
    faults.push({
      at: ['previous', 'qualifier'],
      reason: `goes with a number, and the answer is of the kind ${quoted(answer.kind)}`,
    });
  }
  return faults;
}

function fits(value: NonNullable<Measure['previous']>['value'], answer: Answer): boolean {
  if (isNumeric(answer)) return typeof value === 'number';
  if (answer.kind === 'yes-no') return typeof value === 'boolean';
  return answer.kind === 'milestone' && typeof value === 'string';
}

function expectedOf(answer: Answer): string {
  if (isNumeric(answer)) return 'a number';
  if (answer.kind === 'yes-no') return 'true or false';
  return answer.kind === 'milestone'
    ? `one of ${listed(MILESTONE_STATES.map(quoted), 'or')}`
    : 'nothing, as words have no last value to compare with';
}

function plausibleFaults({ answer, plausible }: Measure): readonly FaultAt[] {
  if (!plausible) return [];
  if (!isNumeric(answer))
    return [{ at: ['plausible'], reason: `is about numbers, and the answer is of the kind ${quoted(answer.kind)}` }];
  const { low, high } = plausible;
  if (low === undefined || high === undefined || low <= high) return [];
  return [{ at: ['plausible', 'low'], reason: `is ${shown(low)}, above the highest likely value, ${shown(high)}` }];
}

const shown = (value: number): string => (Number.isInteger(value) ? grouped(value, 0) : String(value));
