import * as z from 'zod/mini';
import { CHANGE_RULES, LEVEL_RULES } from '../plan/target';
import { unitTail } from '../values/tail';
import { withNoun } from '../words/singular';
import { defineKind } from './measure-kind';
import { numberKind } from './number-kind';
import { unit } from './settings';

/** The earlier count from which a change is also given in per cent; of fewer things a percentage misleads. */
const SMALLEST_BASE_FOR_PERCENT = 20;

export const count = defineKind({
  schema: z.strictObject({
    kind: z.literal('count').check(z.describe('A whole number of things.')),
    unit,
  }),
  example: { kind: 'count', unit: 'incidents' },
  define: ({ unit: things }) =>
    numberKind({
      called: 'a count',
      rules: [...LEVEL_RULES, ...CHANGE_RULES],
      decimals: 0,
      isWhole: true,
      limits: { low: 0, high: Infinity },
      asksBelowZero: false,
      quotient: undefined,
      format: 'number',
      notation: { unit: things, tail: (words) => unitTail(words, things) },
      change: { isMeasured: true, percentFrom: SMALLEST_BASE_FOR_PERCENT, mayRepeat: () => false },
      words: {
        unit: things,
        withUnit: (shown) => withNoun(shown, things),
        expected: `a whole number of ${things}`,
        howToEnter: `Enter the number of ${things} in digits, without words`,
        prompt: `Enter the number of ${things} in digits, such as 1513; 0 where there were none.`,
        alert:
          `A whole number of ${things} is asked for, in digits. ` +
          'For "over 1500" enter 1500 and choose "over" as the qualifier.',
        underTitle: (title) => ({ showsUnit: !title.toLowerCase().includes(things.toLowerCase()), remark: '' }),
        unitInTable: false,
      },
    }),
});
