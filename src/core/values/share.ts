import { NUMERAL, numeralOf } from './numeral';
import { withoutBinaryError } from './decimal';
import { formatNumber } from '../words/english';
import type { NumberNotation, QualifiedNumber } from './numeric-question';
import type { Reading } from './reading';

const SHARE = new RegExp(
  String.raw`^(${NUMERAL}) ?(?:/|out of|of|from|in) ?(?:the |all |a total of )?(${NUMERAL})(?: [a-z][a-z ]*)?\.?$`,
);

/** Reads "12 out of 15" where a percentage or rate is asked; undefined for other texts and other kinds. */
export function shareReading(text: string, notation: NumberNotation): Reading<QualifiedNumber> | undefined {
  const [, top, bottom] = SHARE.exec(text) ?? [];
  if (!notation.quotient || top === undefined || bottom === undefined) return undefined;
  const [of, all] = [numeralOf(top, 0), numeralOf(bottom, 0)];
  if (of.state !== 'plain' || all.state !== 'plain') return undefined;
  const parts = { numerator: of.value, denominator: all.value };
  if (parts.denominator === 0) return { state: 'unclear', reason: 'several-numbers', meanings: [] };
  const value = withoutBinaryError((parts.numerator * notation.quotient.times) / parts.denominator);
  const rounded = Number(value.toFixed(notation.decimals));
  const readAs = `${shown(of.value)} of ${shown(all.value)}, which is ${notation.withUnit(rounded)}`;
  return { state: 'read', value: { value, parts }, readAs };
}

const shown = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);
