import { kindOf, numberKindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import { ABSENCES_AS_QUALIFIER } from '../../core/values/absence';
import { capitalise, formatList, withFullStop } from '../../core/words/english';
import { FIGURES_TABLE, type FigureEntryKey, type PeriodNoun } from '../../core/returns/layout';
import type { Validation } from '../sheet';
import { asksForParts } from './figure-expression';

/** The longest prompt that Excel shows, in characters. */
const LONGEST_PROMPT = 255;

/**
 * The prompt and rule of the cell for a measure's value. Anything else than asked only brings a warning, since it may
 * be all that the partner has, or the shorthand for why there is nothing: "[x]".
 */
function valueValidation(measure: Measure, noun: PeriodNoun): Validation {
  const { answer, parts } = measure;
  const { accepts, words } = kindOf(answer);
  const fromParts = parts ? ' Where you give numerator and denominator, it is worked out from them.' : '';
  const isChoice = accepts.kind === 'list';
  return {
    rule: isChoice ? { kind: 'list', values: [...accepts.values, ...ABSENCES_TO_CHOOSE] } : accepts,
    prompt: prompt(FIGURES_TABLE.value.header(noun), `${words.prompt}${fromParts} ${noAnswer(measure)}`),
    alert: {
      style: 'warning',
      title: isChoice ? 'Choose from the list' : 'Is this right?',
      text: words.alert,
    },
  };
}

/** The words at the end of a choice's list, for why nothing can be chosen. */
const ABSENCES_TO_CHOOSE = ABSENCES_AS_QUALIFIER.map(capitalise);

/** What to do where there is no answer to publish. */
function noAnswer({ answer }: Measure): string {
  const { takes } = kindOf(answer);
  if (takes === 'choice') return 'If nothing fits, choose why from the end of the list and say more in the comment.';
  if (takes === 'number') return 'If you have no figure, choose why as the qualifier and say more in the comment.';
  return "If you can't say, leave the cell blank and say why in the comment.";
}

/**
 * The prompt and rule of each entry cell in a measure's row, by column; undefined where the measure has no use for the
 * cell.
 */
export function entryValidations(
  measure: Measure,
  noun: PeriodNoun,
): Readonly<Record<FigureEntryKey, Validation | undefined>> {
  return {
    value: valueValidation(measure, noun),
    qualifier: qualifierValidation(measure),
    numerator: partValidation(measure, 'numerator'),
    denominator: partValidation(measure, 'denominator'),
    source: sourceValidation(measure.source),
    comment: COMMENT_VALIDATION,
  };
}

/** The prompt and rule of the qualifier's cell, which offers those that go with the kind: "joint" with a rank alone. */
function qualifierValidation({ answer }: Measure): Validation | undefined {
  const kind = numberKindOf(answer);
  if (!kind) return undefined;
  const values = [...kind.qualifiers, ...ABSENCES_AS_QUALIFIER];
  return {
    rule: { kind: 'list', values },
    prompt: prompt(
      FIGURES_TABLE.qualifier.header,
      'Leave blank where the figure is exact. Choose "over", "about" or another where it isn\'t: ' +
        'for "over 5,000" enter 5000 and choose "over". Where there is no figure to publish, choose why.',
    ),
    alert: {
      style: 'stop',
      title: 'Choose from the list',
      text: `Choose ${formatList(values, 'or')}, or leave the cell blank.`,
    },
  };
}

/** The prompt and rule of the numerator's or denominator's cell; undefined where the measure doesn't ask for parts. */
function partValidation(measure: Measure, key: 'numerator' | 'denominator'): Validation | undefined {
  if (!measure.parts || !asksForParts(measure)) return undefined;
  const counts = measure.parts[key];
  const need = measure.parts.required ? 'It is needed.' : 'Give both or neither.';
  return {
    rule: key === 'numerator' ? { kind: 'decimal' } : { kind: 'decimal', min: 0 },
    prompt: prompt(FIGURES_TABLE[key].header, `The number of ${counts}, in digits. ${need}`),
    alert: {
      style: 'warning',
      title: 'Is this right?',
      text: `A number is asked for, in digits: ${counts}.`.slice(0, LONGEST_PROMPT),
    },
  };
}

function sourceValidation(source: string | undefined): Validation {
  const usual = source ? ` Usually: ${withFullStop(source)}` : '';
  return openValidation(
    FIGURES_TABLE.source.header,
    `Where the figure is from, so that somebody else can find it.${usual}`,
  );
}

const COMMENT_VALIDATION = openValidation(
  FIGURES_TABLE.comment.header,
  'Anything that helps to read the figure: why it changed, why it is missing, what is special this time.',
);

/** A prompt without a rule: the cell accepts anything. */
export function openValidation(title: string, text: string): Validation {
  return { rule: { kind: 'any' }, prompt: prompt(title, text) };
}

function prompt(title: string, text: string): Validation['prompt'] {
  return { title, text: shortenPrompt(text) };
}

/** Cuts a prompt that is longer than Excel shows at the end of a word. */
function shortenPrompt(text: string): string {
  return text.length <= LONGEST_PROMPT ? text : `${text.slice(0, LONGEST_PROMPT - 1).replace(/\s+\S*$/, '')}…`;
}
