import { counted } from '../../words/english';
import type { NarrativeCheck } from '../check';
import type { Examples, TextExample } from '../example';
import { textLength } from '../text-length';

export const check: NarrativeCheck = {
  family: 'narrative',
  id: 'text-too-long',
  severity: 'note',
  title: 'A text longer than asked',
  why: 'The report has room for a paragraph or two. A longer text is taken as it is, and an officer may shorten it.',
  fix: 'Shorten the text, if you want to choose yourself what is printed.',
  *find(texts) {
    for (const answered of texts) {
      const length = textLength(answered);
      if (!length || length.words <= length.max) continue;
      yield {
        at: answered.text.text.at,
        priority: answered.priority.ref,
        message: `the text has ${counted(length.words, 'word')}, and at most ${counted(length.max, 'word')} are asked for.`,
        found: counted(length.words, 'word'),
        expected: `at most ${counted(length.max, 'word')}`,
      };
    }
  },
};

export const examples: Examples<TextExample> = {
  accepts: [{ given: 'A text within the limits', texts: [{ text: 'We planted forty trees and opened two paths.' }] }],
  rejects: [
    {
      given: 'More words than asked',
      texts: [{ text: 'We planted trees. '.repeat(20) }],
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
};
