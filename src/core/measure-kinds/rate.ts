import * as z from 'zod/mini';
import { Words } from '../plan/field';
import { CHANGE_RULES, LEVEL_RULES } from '../plan/target';
import { rateTail } from '../values/tail';
import { formatUnrounded } from '../words/english';
import { defineKind } from './measure-kind';
import { ENTER_QUALIFIED, numberKind, UNIT_UNDER_TITLE, USUAL_CHANGE } from './number-kind';
import { decimals, unit } from './settings';

export const rate = defineKind({
  schema: z.strictObject({
    kind: z.literal('rate').check(z.describe('A number of things for every so many others.')),
    unit,
    per: z.number().check(z.positive(), z.describe('The base of the rate: 100000 for "per 100,000".')),
    perUnit: Words.check(z.describe('What the base counts: "people", "households", "collections".')),
    decimals,
  }),
  example: { kind: 'rate', unit: 'missed bins', per: 100_000, perUnit: 'collections', decimals: 1 },
  define: (answer) => {
    const base = `${formatUnrounded(answer.per, 0)} ${answer.perUnit}`;
    return numberKind({
      called: 'a rate',
      rules: [...LEVEL_RULES, ...CHANGE_RULES],
      decimals: answer.decimals,
      isWhole: false,
      limits: { low: 0, high: Infinity },
      asksBelowZero: false,
      quotient: { times: answer.per, isShare: false },
      format: 'number',
      notation: { unit: answer.unit, tail: (words) => rateTail(words, answer) },
      change: USUAL_CHANGE,
      words: {
        unit: `${answer.unit} per ${base}`,
        withUnit: (shown) => `${shown} per ${base}`,
        expected: `a number of ${answer.unit} per ${base}`,
        howToEnter: `Enter the number of ${answer.unit} per ${base} in digits, without words`,
        prompt: `Enter the number of ${answer.unit} for every ${base}, such as 6.8.`,
        alert: `A number of ${answer.unit} per ${base} is asked for, in digits. ${ENTER_QUALIFIED}`,
        underTitle: UNIT_UNDER_TITLE,
        unitInTable: true,
      },
    });
  },
});
