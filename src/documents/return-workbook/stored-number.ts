import { kindOf, type Answer } from '../../core/measure-kinds';

/** The number as the cell holds it: a percentage cell holds 0.97 for 97%. */
export function storedNumber(value: number, answer: Answer): number {
  return kindOf(answer).format?.kind === 'percent' ? Number((value / 100).toPrecision(15)) : value;
}
