import type { Constant, Expression } from './expression';

/** The longest text that Excel takes between quotation marks within a formula, in characters. */
const LONGEST_TEXT = 255;
/** The longest formula that Excel takes, in characters. */
export const LONGEST_FORMULA = 8192;

/**
 * The formula as the file format has it in every language: English function names, commas between arguments, a decimal
 * point, no equals sign.
 * @param addressOf gives the address of a cell by its column's key
 */
export function formulaText(expression: Expression, addressOf: (key: string) => string): string {
  switch (expression.kind) {
    case 'constant':
      return constantText(expression.value);
    case 'cell':
      return addressOf(expression.key);
    case 'call':
      return `${expression.name}(${expression.arguments.map((argument) => formulaText(argument, addressOf)).join(',')})`;
    case 'operation':
      return `${operand(expression.left, addressOf)}${expression.operator}${operand(expression.right, addressOf)}`;
  }
}

function operand(expression: Expression, addressOf: (key: string) => string): string {
  const text = formulaText(expression, addressOf);
  const negative = expression.kind === 'constant' && typeof expression.value === 'number' && expression.value < 0;
  return expression.kind === 'operation' || negative ? `(${text})` : text;
}

function constantText(constant: Constant): string {
  if (typeof constant === 'boolean') return constant ? 'TRUE' : 'FALSE';
  if (typeof constant === 'number') return String(constant).toUpperCase();
  const pieces = piecesOf(constant).map((piece) => `"${piece.replace(/"/g, '""')}"`);
  return pieces.length === 1 ? (pieces[0] ?? '') : `(${pieces.join('&')})`;
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let rest = text; rest.length > 0; rest = rest.slice(LONGEST_TEXT)) pieces.push(rest.slice(0, LONGEST_TEXT));
  return pieces.length > 0 ? pieces : [''];
}
