import * as z from 'zod/mini';
import { amount } from './amount';
import { count } from './count';
import type { AnswerChoice, ChoiceFigure, MeasureKind, NumberKind } from './measure-kind';
import { milestone } from './milestone';
import { money } from './money';
import { percentage } from './percentage';
import { rank } from './rank';
import { rate } from './rate';
import { text } from './text';
import { yesNo } from './yes-no';
import type { Qualifier } from '../values/qualifier';

/** Every kind of measure, in the order in which the guide to plans lists them. */
const DEFINITIONS = [count, percentage, rate, rank, money, amount, yesNo, milestone, text] as const;

type SchemasOf<Definitions extends readonly { schema: unknown }[]> = {
  -readonly [Index in keyof Definitions]: Definitions[Index]['schema'];
};

// TypeScript gives a mapped tuple the type of an array.
const schemas = DEFINITIONS.map(({ schema }) => schema) as unknown as SchemasOf<typeof DEFINITIONS>;

export const AnswerSchema = z
  .discriminatedUnion('kind', schemas)
  .check(z.describe('What kind of answer the measure asks for.'));

/** What a plan says of the answer that a measure asks for. */
export type Answer = z.infer<typeof AnswerSchema>;

/** Every kind with an example of its answer, as a plan might give it. */
export const MEASURE_KINDS: readonly { example: Answer; define(answer: Answer): MeasureKind }[] = DEFINITIONS;

const BY_NAME = new Map(MEASURE_KINDS.map((definition) => [definition.example.kind, definition]));

/** Every kind with the settings of its example. */
const EXAMPLES = MEASURE_KINDS.map(({ define, example }) => define(example));

/** The kinds that can be worked out from two numbers, as nouns: "a percentage". */
export const KINDS_WITH_PARTS = EXAMPLES.flatMap((kind) =>
  kind.takes === 'number' && kind.quotient ? [kind.called] : [],
);

/** The choices of all choice kinds together. */
export const CHOICES: readonly AnswerChoice[] = EXAMPLES.flatMap((kind) =>
  kind.takes === 'choice' ? kind.choices : [],
);

/** Plans are never changed once read, so each answer's kind is worked out once. */
const known = new WeakMap<Answer, MeasureKind>();

/** Kinds by the JSON of their answer, as many measures have the same kind and settings. */
const bySettings = new Map<string, MeasureKind>();

/** The most kinds that `bySettings` keeps: more would fill the memory where hundreds of files are read. */
const MOST_SETTINGS = 1000;

/** The kind of an answer, with its settings. */
export function kindOf(answer: Answer): MeasureKind {
  const before = known.get(answer);
  if (before) return before;
  const settings = JSON.stringify(answer);
  const kind = bySettings.get(settings) ?? defineKind(answer);
  if (bySettings.size < MOST_SETTINGS) bySettings.set(settings, kind);
  known.set(answer, kind);
  return kind;
}

function defineKind(answer: Answer): MeasureKind {
  const definition = BY_NAME.get(answer.kind);
  if (!definition) throw new Error(`No kind of measure is called "${answer.kind}".`);
  return definition.define(answer);
}

/** The kind of an answer that is a number; undefined where it is a choice or a text. */
export function numberKindOf(answer: Answer): NumberKind | undefined {
  const kind = kindOf(answer);
  return kind.takes === 'number' ? kind : undefined;
}

export function isNumeric(answer: Answer): boolean {
  return kindOf(answer).takes === 'number';
}

/** The words of the Qualifier column that suit an answer; none where it isn't a number. */
export function suitableQualifiers(answer: Answer): readonly Qualifier[] {
  return numberKindOf(answer)?.qualifiers ?? [];
}

/** The word for a choice in the answer's list; where the figure is of another kind, the word in that kind's list. */
export function choiceWord(figure: ChoiceFigure, answer: Answer): string {
  const kind = kindOf(answer);
  const choices = [...(kind.takes === 'choice' ? kind.choices : []), ...CHOICES];
  const found = choices.find(({ figure: { kind: of, value } }) => of === figure.kind && value === figure.value);
  return found?.word ?? String(figure.value);
}

/** True where both answers have the same kind and unit ("tonnes", "position of 12"); decimals may differ. */
export function isSameQuestion(a: Answer, b: Answer): boolean {
  return a.kind === b.kind && kindOf(a).words.unit === kindOf(b).words.unit;
}
