/**
 * A spreadsheet formula as a tree: written once, printed into cells by `formulaText` and computed
 * here by `resultOf`, so that what the workbook says and what the code expects can't drift.
 * Only functions of Excel 2010 that LibreOffice computes alike.
 */
export type Expression =
  | { kind: 'constant'; value: Constant }
  /** A cell of the formula's own row, by the key of its column. */
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
  | 'FIXED'
  | 'ABS'
  | 'ROUND'
  | 'MIN'
  | 'MAX';

/** What may stand where an expression is meant. */
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

/** The terms one after the other as text. */
export function joinTexts(first: Term, ...rest: readonly Term[]): Expression {
  return rest.reduce<Expression>((left, right) => operation('&')(left, right), expression(first));
}

/** Both or all hold; a single condition stands alone, none always holds. */
export function all(...conditions: readonly Term[]): Expression {
  return conditions.length < 2 ? expression(conditions[0] ?? true) : call('AND', ...conditions);
}

/** At least one holds; none never holds. */
export function any(...conditions: readonly Term[]): Expression {
  return conditions.length < 2 ? expression(conditions[0] ?? false) : call('OR', ...conditions);
}

export function not(condition: Term): Expression {
  return call('NOT', condition);
}

export function when(condition: Term, then: Term, otherwise: Term): Expression {
  return call('IF', condition, then, otherwise);
}

export function isNumber(term: Term): Expression {
  return call('ISNUMBER', term);
}

/** True where the cell holds nothing but spaces. */
export function isBlank(term: Term): Expression {
  return equal(call('LEN', call('TRIM', term)), 0);
}

/** A condition with what the formula gives where it is the first that holds. */
export type Case = readonly [condition: Term, said: Term];

/** What the first case gives whose condition holds; Excel allows 64 IFs within one another. */
export function firstOf(cases: readonly Case[], otherwise: Term): Expression {
  return cases.reduceRight<Expression>((rest, [condition, said]) => when(condition, said, rest), expression(otherwise));
}
