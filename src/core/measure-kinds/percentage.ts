import * as z from 'zod/mini';
import { CHANGE_RULES, LEVEL_RULES } from '../plan/target';
import { percentTail } from '../values/tail';
import { defineKind } from './measure-kind';
import { numberKind, UNIT_UNDER_TITLE } from './number-kind';
import { decimals } from './settings';

/** With `mayExceed100`, as for growth, values above 100 and below zero are possible. */
export const percentage = defineKind({
  schema: z.strictObject({
    kind: z.literal('percentage').check(z.describe('A share of a whole, 0 to 100. 97 means 97%.')),
    decimals,
    mayExceed100: z
      ._default(z.boolean(), false)
      .check(z.describe('True where more than 100% is possible, such as growth.')),
  }),
  example: { kind: 'percentage', decimals: 0, mayExceed100: false },
  define: ({ decimals: places, mayExceed100 }) =>
    numberKind({
      called: 'a percentage',
      rules: [...LEVEL_RULES, ...CHANGE_RULES],
      decimals: places,
      isWhole: false,
      limits: mayExceed100 ? { low: -Infinity, high: Infinity } : { low: 0, high: 100 },
      asksBelowZero: false,
      quotient: { times: 100, isShare: !mayExceed100 },
      format: 'percent',
      notation: { percent: { hundredfoldFrom: mayExceed100 ? 10 : 2 }, tail: percentTail },
      change: { isMeasured: true, percentFrom: Infinity, mayRepeat: (value) => value === 100 },
      words: {
        unit: '%',
        signed: (digits) => `${digits}%`,
        withUnit: (shown) => shown,
        expected: mayExceed100 ? 'a percentage' : 'a percentage from 0% to 100%',
        howToEnter: 'Enter the percentage in digits with its sign, such as 97%',
        prompt: 'Type 97% for 97 per cent, and look that the cell shows what you mean.',
        alert: mayExceed100
          ? 'A percentage is asked for, in digits, such as 112%.'
          : 'A percentage from 0% to 100% is asked for. Type 97% for 97 per cent. ' +
            'For "over 85%" enter 85% and choose "over" as the qualifier.',
        differenceNoun: { one: 'percentage point', many: 'percentage points' },
        unreachable: (mark) =>
          `is ${mark}%, and the answer stops at 100%; where more is possible, give the answer "mayExceed100": true`,
        underTitle: UNIT_UNDER_TITLE,
        unitInTable: false,
      },
    }),
});
