import { counted } from '../../words/english';
import type { NarrativeCheck } from '../check';
import type { Examples, TextExample } from '../example';
import { textLength } from '../text-length';

export const check: NarrativeCheck = {
  family: 'narrative',
  id: 'text-too-short',
  severity: 'query',
  title: 'A text shorter than asked',
  why: 'A few words seldom tell a reader what was done and for whom. Some things are soon told all the same.',
  fix: 'Write more if there is more to tell.',
  *find(texts) {
    for (const answered of texts) {
      const length = textLength(answered);
      if (!length || length.words >= length.min) continue;
      yield {
        at: answered.text.text.at,
        priority: answered.priority.ref,
        message: `the text has ${counted(length.words, 'word')}, and at least ${counted(length.min, 'word')} are asked for.`,
        found: counted(length.words, 'word'),
        expected: `at least ${counted(length.min, 'word')}`,
      };
    }
  },
};

export const examples: Examples<TextExample> = {
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
};
