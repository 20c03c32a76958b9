import { findSimilarTexts } from '../similar-texts';
import type { NarrativeCheck } from '../check';
import type { Examples, TextExample } from '../example';
import { valueOf } from '../entry-fields';

export const check: NarrativeCheck = {
  family: 'narrative',
  id: 'repeated-text',
  severity: 'query',
  title: 'One text for two priorities',
  why:
    'Printed twice, a text tells the reader nothing new the second time. It may have been pasted into the wrong ' +
    'row.',
  fix: 'Write about this priority alone. If one piece of work serves both, say what it did for this one.',
  *find(texts) {
    const written = texts.filter(({ text }) => valueOf(text.text) !== undefined);
    for (const { text, earlier, same } of findSimilarTexts(
      written.map(({ text: field }) => valueOf(field.text) ?? ''),
    )) {
      const [repeated, first] = [written[text], written[earlier]];
      if (!repeated || !first) continue;
      yield {
        at: repeated.text.text.at,
        priority: repeated.priority.ref,
        message:
          `the text is ${same ? 'the same as' : 'nearly the same as'} the one for ${first.priority.ref}, in ` +
          `${first.text.text.at.cell}.`,
        expected: `a text of its own`,
      };
    }
  },
};

export const examples: Examples<TextExample> = {
  accepts: [
    {
      given: 'Two texts that share a phrase',
      texts: [
        { text: 'With the help of the council we planted forty trees.' },
        { text: 'With the help of the council two new paths were opened in May.' },
      ],
    },
  ],
  rejects: [
    {
      given: 'The same text again',
      texts: [
        { text: 'We planted forty trees and opened two paths.' },
        { text: 'We planted forty trees, and opened two paths.' },
      ],
      finds: [
        {
          message: 'Parks 2: the text is the same as the one for Parks 1, in D5.',
          place: { sheet: 'Narrative', cell: 'D6', priority: 'Parks 2' },
          expected: 'a text of its own',
        },
      ],
    },
    {
      given: 'The text again with a word changed',
      texts: [
        { text: 'This year we planted forty trees in the north park and opened two paths.' },
        { text: 'This year we planted forty trees in the south park and opened two paths.' },
      ],
      finds: [
        {
          message: 'Parks 2: the text is nearly the same as the one for Parks 1, in D5.',
          place: { sheet: 'Narrative', cell: 'D6', priority: 'Parks 2' },
          expected: 'a text of its own',
        },
      ],
    },
  ],
};
