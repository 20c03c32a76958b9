import * as z from 'zod/mini';
import { CHANGE_RULES, LEVEL_RULES } from '../plan/target';
import { unitTail } from '../values/tail';
import { withNoun } from '../words/singular';
import { defineKind } from './measure-kind';
import { ENTER_QUALIFIED, numberKind, UNIT_UNDER_TITLE, USUAL_CHANGE } from './number-kind';
import { decimals, unit } from './settings';

/** A value below zero is possible, such as a net change, but asked about. */
export const amount = defineKind({
  schema: z.strictObject({
    kind: z.literal('amount').check(z.describe('A measured amount with a unit.')),
    unit,
    decimals,
  }),
  example: { kind: 'amount', unit: 'tonnes', decimals: 1 },
  define: (answer) =>
    numberKind({
      called: 'an amount',
      rules: [...LEVEL_RULES, ...CHANGE_RULES],
      decimals: answer.decimals,
      isWhole: false,
      limits: { low: -Infinity, high: Infinity },
      asksBelowZero: true,
      quotient: undefined,
      format: 'number',
      notation: { unit: answer.unit, tail: (words) => unitTail(words, answer.unit) },
      change: USUAL_CHANGE,
      words: {
        unit: answer.unit,
        withUnit: (shown) => withNoun(shown, answer.unit),
        expected: `a number of ${answer.unit}`,
        howToEnter: `Enter the number of ${answer.unit} in digits, without words`,
        prompt: `Enter the number of ${answer.unit} in digits, such as 250.`,
        alert: `A number of ${answer.unit} is asked for, in digits. ${ENTER_QUALIFIED}`,
        underTitle: UNIT_UNDER_TITLE,
        unitInTable: true,
      },
    }),
});
