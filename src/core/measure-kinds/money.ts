import * as z from 'zod/mini';
import { CHANGE_RULES, LEVEL_RULES } from '../plan/target';
import { poundsTail } from '../values/tail';
import { defineKind } from './measure-kind';
import { ENTER_QUALIFIED, numberKind, UNIT_UNDER_TITLE, USUAL_CHANGE } from './number-kind';
import { decimals } from './settings';

/** A value below zero is possible, such as a deficit, but asked about. */
export const money = defineKind({
  schema: z.strictObject({
    kind: z.literal('money').check(z.describe('An amount in pounds sterling.')),
    decimals,
  }),
  example: { kind: 'money', decimals: 0 },
  define: (answer) =>
    numberKind({
      called: 'an amount of money',
      rules: [...LEVEL_RULES, ...CHANGE_RULES],
      decimals: answer.decimals,
      isWhole: false,
      limits: { low: -Infinity, high: Infinity },
      asksBelowZero: true,
      quotient: undefined,
      format: 'money',
      notation: { currency: '£', tail: poundsTail },
      change: USUAL_CHANGE,
      words: {
        unit: '£',
        signed: (digits, value) => (value < 0 ? `−£${digits.slice(1)}` : `£${digits}`),
        withUnit: (shown) => shown,
        expected: 'an amount in pounds',
        howToEnter: 'Enter the amount in pounds in digits, without words',
        prompt: 'Enter the amount in pounds in digits, such as 5000.',
        alert: `An amount in pounds is asked for, in digits. ${ENTER_QUALIFIED}`,
        underTitle: UNIT_UNDER_TITLE,
        unitInTable: false,
      },
    }),
});
