import type { NarrativeCheck } from '../check';
import type { Examples, TextExample } from '../example';
import { inQuotes } from '../message-words';

export const check: NarrativeCheck = {
  family: 'narrative',
  id: 'placeholder-text',
  severity: 'error',
  isBlank: true,
  title: 'A placeholder where a text belongs',
  why: '"tbc" was meant to be replaced before the return was sent, and must not find its way into the report.',
  fix: 'Write a paragraph about what was done. If there is nothing to tell, say so in a sentence.',
  *find(texts) {
    for (const { text, priority } of texts) {
      const { at, found, reading } = text.text;
      if (reading.state !== 'unclear' && (reading.state !== 'unusable' || reading.reason === 'error-value')) continue;
      yield {
        at,
        priority: priority.ref,
        message: `nothing is written yet; ${inQuotes(found)} only holds the place of a text.`,
        found,
      };
    }
  },
};

export const examples: Examples<TextExample> = {
  accepts: [{ given: 'A text', texts: [{ text: 'We planted forty trees and opened two paths.' }] }],
  rejects: [
    {
      given: 'A placeholder',
      texts: [{ text: { found: 'tbc', reading: { state: 'unusable', reason: 'placeholder' } } }],
      finds: [
        {
          message: 'Parks 1: nothing is written yet; "tbc" only holds the place of a text.',
          place: { sheet: 'Narrative', cell: 'D5', priority: 'Parks 1' },
          found: 'tbc',
        },
      ],
    },
  ],
};
