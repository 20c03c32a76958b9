import type { Answer } from '../../core/plan/answer';
import { askedDecimals } from '../../core/words/answer-words';
import type { NumberFormat } from '../sheet';

/** How a measure's own value is shown in a cell; undefined where it is a choice from a list. */
export function answerFormat(answer: Answer): NumberFormat | undefined {
  switch (answer.kind) {
    case 'percentage':
      return { kind: 'percent', decimals: answer.decimals };
    case 'money':
      return { kind: 'money', decimals: answer.decimals };
    case 'count':
    case 'rank':
    case 'rate':
    case 'amount':
      return { kind: 'number', decimals: askedDecimals(answer) };
    case 'text':
      return { kind: 'text' };
    case 'yes-no':
    case 'milestone':
      return undefined;
  }
}

/** The number as the cell holds it: a percentage cell holds 0.97 for 97%. */
export function storedNumber(value: number, answer: Answer): number {
  return answer.kind === 'percentage' ? Number((value / 100).toPrecision(15)) : value;
}
