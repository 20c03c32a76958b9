import { formatCount } from '../../words/english';
import type { NarrativeCheck } from '../check';
import type { Examples, TextExample } from '../example';

export const check: NarrativeCheck = {
  family: 'narrative',
  id: 'missing-text',
  severity: 'error',
  isBlank: true,
  title: 'No text',
  why: 'The report has a paragraph for each priority, and only the partner knows what was done.',
  fix: 'Write a paragraph about what was done. If there is nothing to tell, say so in a sentence.',
  *find(texts) {
    for (const { text, priority } of texts) {
      if (text.text.reading.state !== 'blank') continue;
      const { at, formula } = text.text;
      yield {
        at,
        priority: priority.ref,
        message:
          formula === undefined
            ? 'nothing is written yet.'
            : 'a formula stands in the cell, and the file holds no text as its result.',
        ...(formula !== undefined && { found: `=${formula}` }),
        ...(priority.text && { fix: `Write ${minimumWords(priority.text.minWords)}: ${priority.text.prompt}` }),
      };
    }
  },
};

export const examples: Examples<TextExample> = {
  accepts: [{ given: 'A text', texts: [{ text: 'We planted forty trees and opened two paths.' }] }],
  rejects: [
    {
      given: 'A formula that was never worked out',
      texts: [{ text: { found: '', reading: { state: 'blank' }, formula: 'Notes!A1' } }],
      finds: [
        {
          message: 'Parks 1: a formula stands in the cell, and the file holds no text as its result.',
          fix: 'Write at least 5 words: What was done, and for whom.',
          place: { sheet: 'Narrative', cell: 'D5', priority: 'Parks 1' },
          found: '=Notes!A1',
        },
      ],
    },
    {
      given: 'A blank cell',
      texts: [{}],
      finds: [
        {
          message: 'Parks 1: nothing is written yet.',
          fix: 'Write at least 5 words: What was done, and for whom.',
          place: { sheet: 'Narrative', cell: 'D5', priority: 'Parks 1' },
        },
      ],
    },
  ],
};

function minimumWords(minWords: number): string {
  return minWords > 0 ? `at least ${formatCount(minWords, 'word')}` : 'a paragraph';
}
