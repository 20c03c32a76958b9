import { formatCount } from '../../words/english';
import type { AnsweredPriority, NarrativeCheck } from '../check';
import { valueOf } from '../entry-fields';
import type { Examples, TextExample } from '../example';

interface Length {
  words: number;
  minWords: number;
  maxWords: number;
}

/** A check of a text's number of words against the fewest or the most asked for. */
interface LengthRow extends Pick<NarrativeCheck, 'id' | 'severity' | 'title' | 'why' | 'fix'> {
  isWrong(length: Length): boolean;
  /** What was asked for, in words: "at least 5 words". */
  asked(length: Length): string;
}

const TOO_SHORT = {
  id: 'text-too-short',
  severity: 'query',
  title: 'A text shorter than asked',
  why: 'A few words seldom tell a reader what was done and for whom. Some things are soon told all the same.',
  fix: 'Write more if there is more to tell.',
  isWrong: ({ words, minWords }) => words < minWords,
  asked: ({ minWords }) => `at least ${formatCount(minWords, 'word')}`,
} as const satisfies LengthRow;

const TOO_LONG = {
  id: 'text-too-long',
  severity: 'note',
  title: 'A text longer than asked',
  why: 'The report has room for a paragraph or two. A longer text is taken as it is, and an officer may shorten it.',
  fix: 'Shorten the text, if you want to choose yourself what is printed.',
  isWrong: ({ words, maxWords }) => words > maxWords,
  asked: ({ maxWords }) => `at most ${formatCount(maxWords, 'word')}`,
} as const satisfies LengthRow;

export const checks: readonly NarrativeCheck[] = [lengthCheck(TOO_SHORT), lengthCheck(TOO_LONG)];

function lengthCheck({ isWrong, asked, ...described }: LengthRow): NarrativeCheck {
  return {
    family: 'narrative',
    ...described,
    *find(texts) {
      for (const answered of texts) {
        const length = lengthOf(answered);
        if (!length || !isWrong(length)) continue;
        const found = formatCount(length.words, 'word');
        yield {
          at: answered.text.text.at,
          priority: answered.priority.ref,
          message: `the text has ${found}, and ${asked(length)} are asked for.`,
          found,
          expected: asked(length),
        };
      }
    },
  };
}

/** A text's words and limits; undefined where none is written or asked for. Counts as the sheet's Words column does. */
function lengthOf({ text, priority }: AnsweredPriority): Length | undefined {
  const written = valueOf(text.text);
  if (written === undefined || !priority.text) return undefined;
  const { minWords, maxWords } = priority.text;
  return { words: written.match(/\S+/g)?.length ?? 0, minWords, maxWords };
}

export const examples: Record<typeof TOO_SHORT.id | typeof TOO_LONG.id, Examples<TextExample>> = {
  'text-too-short': {
    accepts: [
      { given: 'As many words as asked', texts: [{ text: 'We planted forty trees.\nTwo paths opened.' }] },
      { given: "No text, which is another check's", texts: [{}] },
    ],
    rejects: [
      {
        given: 'Two words',
        texts: [{ text: 'All done.' }],
        finds: [
          {
            message: 'Parks 1: the text has 2 words, and at least 5 words are asked for.',
            place: { sheet: 'Narrative', cell: 'D5', priority: 'Parks 1' },
            found: '2 words',
            expected: 'at least 5 words',
          },
        ],
      },
    ],
  },
  'text-too-long': {
    accepts: [{ given: 'A text within the limits', texts: [{ text: 'We planted forty trees and opened two paths.' }] }],
    rejects: [
      {
        given: 'More words than asked',
        texts: [{ text: /* #__PURE__ */ 'We planted trees. '.repeat(20) }],
        finds: [
          {
            message: 'Parks 1: the text has 60 words, and at most 40 words are asked for.',
            place: { sheet: 'Narrative', cell: 'D5', priority: 'Parks 1' },
            found: '60 words',
            expected: 'at most 40 words',
          },
        ],
      },
    ],
  },
};
