import { MILESTONE_STATES } from '../../core/values/figure';
import { QUALIFIERS } from '../../core/values/qualifier';
import { isNumeric, type Answer } from '../../core/plan/answer';
import type { Measure } from '../../core/plan/measure';
import { grouped, listed } from '../../core/words/english';
import { FIGURES_TABLE, RETURN_SHEETS, type FigureEntryKey, type PeriodNoun } from '../../core/returns/layout';
import type { Validation } from '../sheet';
import { takesParts } from './figure-expression';

/**
 * What a cell for entry asks and accepts. Only choices from a list are refused outright: words or an
 * odd number may be all that somebody has, and they must be able to send them.
 */
type Asked = Pick<Validation, 'rule'> & { example: string; otherwise: string };

export const YES_NO_WORDS = ['Yes', 'No'] as const;
export const MILESTONE_WORDS: readonly string[] = MILESTONE_STATES.map(
  (state) => state.charAt(0).toUpperCase() + state.slice(1),
);

/** The longest prompt that Excel shows, in characters. */
const LONGEST_PROMPT = 255;

function valueValidation({ answer, parts }: Measure, noun: PeriodNoun): Validation {
  const { rule, example, otherwise } = askedBy(answer);
  const fromParts = parts ? ' Where you give numerator and denominator, it is worked out from them.' : '';
  const choice = rule.kind === 'list';
  const missing = choice ? "If you can't say" : 'If you have no figure';
  return {
    rule,
    prompt: prompt(
      FIGURES_TABLE.value.header(noun),
      `${example}${fromParts} ${missing}, leave the cell blank and say why in the comment.`,
    ),
    alert: {
      style: choice ? 'stop' : 'warning',
      title: choice ? 'Choose from the list' : 'Is this right?',
      text: otherwise,
    },
  };
}

function askedBy(answer: Answer): Asked {
  switch (answer.kind) {
    case 'count':
      return {
        rule: { kind: 'whole', min: 0 },
        example: `Enter the number of ${answer.unit} in digits, such as 1513; 0 where there were none.`,
        otherwise: `A whole number of ${answer.unit} is asked for, in digits. For "over 1500" enter 1500 and choose "over" as the qualifier.`,
      };
    case 'percentage':
      return percentageAsked(answer.mayExceed100);
    case 'rank':
      return {
        rule: { kind: 'whole', min: 1, max: answer.of },
        example: `Enter the position as a number from 1 (the ${answer.best}) to ${answer.of}.`,
        otherwise: `The position is a whole number from 1 (the ${answer.best}) to ${answer.of}. For "2nd" enter 2.`,
      };
    case 'money':
      return numberAsked(
        'Enter the amount in pounds in digits, such as 5000.',
        'An amount in pounds is asked for, in digits.',
      );
    case 'amount':
      return numberAsked(
        `Enter the number of ${answer.unit} in digits, such as 250.`,
        `A number of ${answer.unit} is asked for, in digits.`,
      );
    case 'rate':
      return numberAsked(
        `Enter the number of ${answer.unit} for every ${grouped(answer.per, 0)} ${answer.perUnit}, such as 6.8.`,
        `A number of ${answer.unit} per ${grouped(answer.per, 0)} ${answer.perUnit} is asked for, in digits.`,
      );
    case 'yes-no':
      return choiceAsked(YES_NO_WORDS, 'Choose Yes or No from the list.');
    case 'milestone':
      return choiceAsked(MILESTONE_WORDS, 'Choose from the list how far the work has come.');
    case 'text':
      return {
        rule: { kind: 'length', max: 1000 },
        example: 'Enter a few words.',
        otherwise: `This is longer than 1,000 characters. A longer text belongs on the sheet ${RETURN_SHEETS.narrative}.`,
      };
  }
}

function percentageAsked(mayExceed100: boolean): Asked {
  return {
    rule: mayExceed100 ? { kind: 'decimal' } : { kind: 'decimal', min: 0, max: 1 },
    example: 'Type 97% for 97 per cent, and look that the cell shows what you mean.',
    otherwise: mayExceed100
      ? 'A percentage is asked for, in digits, such as 112%.'
      : 'A percentage from 0% to 100% is asked for. Type 97% for 97 per cent. For "over 85%" enter 85% and choose "over" as the qualifier.',
  };
}

function numberAsked(example: string, otherwise: string): Asked {
  return {
    rule: { kind: 'decimal' },
    example,
    otherwise: `${otherwise} For "over 500" enter 500 and choose "over" as the qualifier.`,
  };
}

function choiceAsked(values: readonly string[], example: string): Asked {
  return {
    rule: { kind: 'list', values },
    example,
    otherwise: `Choose ${listed(values, 'or')}. What is special about it goes into the comment.`,
  };
}

/**
 * What each entry cell of a measure's row asks of the person who types, by its column; undefined where the
 * measure has no use for the cell.
 */
export function entryValidations(
  measure: Measure,
  noun: PeriodNoun,
): Readonly<Record<FigureEntryKey, Validation | undefined>> {
  return {
    value: valueValidation(measure, noun),
    qualifier: isNumeric(measure.answer) ? QUALIFIER_VALIDATION : undefined,
    numerator: partValidation(measure, 'numerator'),
    denominator: partValidation(measure, 'denominator'),
    source: sourceValidation(measure.source),
    comment: COMMENT_VALIDATION,
  };
}

const QUALIFIER_VALIDATION: Validation = {
  rule: { kind: 'list', values: QUALIFIERS },
  prompt: prompt(
    FIGURES_TABLE.qualifier.header,
    'Leave blank where the figure is exact. Choose "over", "about" or another where it isn\'t: ' +
      'for "over 5,000" enter 5000 and choose "over".',
  ),
  alert: {
    style: 'stop',
    title: 'Choose from the list',
    text: `Choose ${listed(QUALIFIERS, 'or')}, or leave the cell blank.`,
  },
};

/** For the numerator or the denominator of a measure that is worked out from them. */
function partValidation(measure: Measure, key: 'numerator' | 'denominator'): Validation | undefined {
  if (!measure.parts || !takesParts(measure)) return undefined;
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
  const usual = source ? ` Usually: ${source.replace(/\.$/, '')}.` : '';
  return openValidation(
    FIGURES_TABLE.source.header,
    `Where the figure is from, so that somebody else can find it.${usual}`,
  );
}

const COMMENT_VALIDATION = openValidation(
  FIGURES_TABLE.comment.header,
  'Anything that helps to read the figure: why it changed, why it is missing, what is special this time.',
);

/** Anything may be typed. */
export function openValidation(title: string, text: string): Validation {
  return { rule: { kind: 'any' }, prompt: prompt(title, text) };
}

function prompt(title: string, text: string): Validation['prompt'] {
  return { title, text: shortened(text) };
}

/** Cut at a word's end where a prompt would be longer than Excel shows. */
function shortened(text: string): string {
  return text.length <= LONGEST_PROMPT ? text : `${text.slice(0, LONGEST_PROMPT - 1).replace(/\s+\S*$/, '')}…`;
}
