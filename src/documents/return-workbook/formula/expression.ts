/**
 * A spreadsheet formula as a tree. `formulaText` prints it into a cell and `resultOf` computes it here, so that the
 * workbook and the code can't disagree. It uses only functions of Excel 2010 that LibreOffice computes alike.
 */
export type Expression =
  | { kind: 'constant'; value: Constant }
  /** A cell in the formula's own row, by its column's key. */
  | { kind: 'cell'; key: string }
  | { kind: 'operation'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'call'; name: FunctionName; arguments: readonly Expression[] };

export type Constant = string | number | boolean;
export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '&';
export type FunctionName =
  | 'IF'
  | 'AND'
  | 'OR'
  | 'NOT'
  | 'IFERROR'
  | 'ISNUMBER'
  | 'LEFT'
  | 'LEN'
  | 'TRIM'
  | 'SUBSTITUTE'
  | 'CHAR'
  | 'UPPER'
  | 'LOWER'
  | 'EXACT'
  | 'FIND'
  | 'FIXED'
  | 'ABS'
  | 'ROUND'
  | 'CELL'
  | 'CHOOSE'
  | 'FIND'
  | 'ISLOGICAL'
  | 'LOWER'
  | 'VALUE'
  | 'MIN'
  | 'CHOOSE'
  | 'MAX';

/** An expression, or a constant in place of one. */
export type Term = Expression | Constant;

export function expression(term: Term): Expression {
  return typeof term === 'object' ? term : { kind: 'constant', value: term };
}

export function cell(key: string): Expression {
  return { kind: 'cell', key };
}

export function call(name: FunctionName, ...terms: readonly Term[]): Expression {
  return { kind: 'call', name, arguments: terms.map(expression) };
}

function operation(operator: Operator): (left: Term, right: Term) => Expression {
  return (left, right) => ({ kind: 'operation', operator, left: expression(left), right: expression(right) });
}

export const equal = operation('=');
export const unequal = operation('<>');
export const below = operation('<');
export const atMost = operation('<=');
export const above = operation('>');
export const atLeast = operation('>=');
export const plus = operation('+');
export const minus = operation('-');
export const times = operation('*');
export const over = operation('/');

/** Joins the terms into one text. */
export function joinTexts(first: Term, ...rest: readonly Term[]): Expression {
  return rest.reduce<Expression>((left, right) => operation('&')(left, right), expression(first));
}

/** True where all conditions hold; without any, always true. */
export function all(...conditions: readonly Term[]): Expression {
  return conditions.length < 2 ? expression(conditions[0] ?? true) : call('AND', ...conditions);
}

/** True where at least one condition holds; without any, always false. */
export function any(...conditions: readonly Term[]): Expression {
  return conditions.length < 2 ? expression(conditions[0] ?? false) : call('OR', ...conditions);
}

export function not(condition: Term): Expression {
  return call('NOT', condition);
}

export function when(condition: Term, then: Term, otherwise: Term): Expression {
  return call('IF', condition, then, otherwise);
}

/** True for a number; in LibreOffice also for TRUE and FALSE. */
export function isNumber(term: Term): Expression {
  return call('ISNUMBER', term);
}

/** True where the term is empty or only spaces. */
export function isBlank(term: Term): Expression {
  return equal(call('LEN', call('TRIM', term)), 0);
}

/** A condition, and the result of the formula where it is the first condition that holds. */
export type Case = readonly [condition: Term, said: Term];

/** The result of the first case whose condition holds, else `otherwise`. Excel allows 64 IFs within one another. */
export function firstOf(cases: readonly Case[], otherwise: Term): Expression {
  return cases.reduceRight<Expression>((rest, [condition, said]) => when(condition, said, rest), expression(otherwise));
}
