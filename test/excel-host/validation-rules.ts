import { wrongArgument } from './host-error';
import { oneOf, yesOrNo, type Take } from './takes';

export type Members = Readonly<Record<string, unknown>>;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

/** Excel's name for each type of rule, by the member that holds the rule. */
export const KINDS: ReadonlyMap<string, string> = new Map([
  ['wholeNumber', 'WholeNumber'],
  ['decimal', 'Decimal'],
  ['list', 'List'],
  ['date', 'Date'],
  ['time', 'Time'],
  ['textLength', 'TextLength'],
  ['custom', 'Custom'],
]);

/** Characters at most of a list that is written out, with its separators, or of a formula. */
const LONGEST_SOURCE = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

const atMost =
  (most: number): Take =>
  (value) => {
    if (typeof value !== 'string' || value.length > most) throw wrongArgument(`a text of more than ${most} characters`);
    return value;
  };

/** The members of an object, each checked by its `Take`; unknown members are refused. */
export function membersOf(
  given: unknown,
  takes: Readonly<Record<string, Take>>,
  needed: readonly string[] = [],
): Members {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw wrongArgument("something that isn't an object");
  const entries = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const stray = entries.filter(([name]) => !(name in takes)).map(([name]) => name);
  const missing = needed.filter((name) => !entries.some(([each]) => each === name));
  if (stray.length > 0 || missing.length > 0)
    throw wrongArgument(stray.length > 0 ? `the member ${stray.join(', ')}` : `${missing.join(', ')} is missing`);
  return Object.fromEntries(entries.map(([name, value]) => [name, takes[name]?.(value)]));
}

const limit: Take = (value) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return atMost(LONGEST_SOURCE)(value);
};

function compared(given: unknown): Members {
  const rule = membersOf(given, { formula1: limit, formula2: limit, operator: oneOf(...OPERATORS) }, [
    'formula1',
    'operator',
  ]);
  const isPair = rule['operator'] === 'Between' || rule['operator'] === 'NotBetween';
  if (isPair && rule['formula2'] === undefined) throw wrongArgument('formula2 is missing');
  return isPair ? rule : Object.fromEntries(Object.entries(rule).filter(([name]) => name !== 'formula2'));
}

const RULES: Readonly<Record<string, Take>> = {
  wholeNumber: compared,
  decimal: compared,
  textLength: compared,
  date: compared,
  time: compared,
  list: (given) =>
    membersOf(given, { inCellDropDown: yesOrNo, source: atMost(LONGEST_SOURCE) }, ['inCellDropDown', 'source']),
  custom: (given) => {
    const rule = membersOf(given, { formula: atMost(LONGEST_SOURCE) }, ['formula']);
    if (!String(rule['formula']).startsWith('=')) throw wrongArgument('a formula without an equals sign');
    return rule;
  },
};

/** Checks a rule, which must have exactly one type. */
export function ruleOf(given: unknown): Members {
  const rule = membersOf(given, RULES);
  if (Object.keys(rule).length !== 1) throw wrongArgument('a rule has to be of one kind');
  return rule;
}

export const promptOf = (given: unknown): Members =>
  membersOf(given, { showPrompt: yesOrNo, title: atMost(LONGEST_TITLE), message: atMost(LONGEST_PROMPT) });

export const alertOf = (given: unknown): Members =>
  membersOf(given, {
    showAlert: yesOrNo,
    style: oneOf('Stop', 'Warning', 'Information'),
    title: atMost(LONGEST_TITLE),
    message: atMost(LONGEST_ALERT),
  });

export const kindOf = (rule: Members): string => KINDS.get(Object.keys(rule)[0] ?? '') ?? 'None';
