import type { NarrativeCheck } from '../check';
import type { Examples, TextExample } from '../example';

export const check: NarrativeCheck = {
  family: 'narrative',
  id: 'text-error',
  severity: 'error',
  title: 'A spreadsheet error where a text belongs',
  why: 'A text that begins with =, + or - is taken for a formula, and an error is left in its place.',
  fix: 'Type the text again, beginning with a letter.',
  *find(texts) {
    for (const { text, priority } of texts) {
      const { at, found, reading } = text.text;
      if (reading.state !== 'unusable' || reading.reason !== 'error-value') continue;
      yield {
        at,
        priority: priority.ref,
        message: `the cell shows ${found}, which a formula gives when it can't work out its result.`,
        found,
      };
    }
  },
};

export const examples: Examples<TextExample> = {
  accepts: [
    { given: 'A text that begins with a letter', texts: [{ text: 'We planted forty trees and opened two paths.' }] },
  ],
  rejects: [
    {
      given: 'A text that began with a hyphen',
      texts: [{ text: { found: '#NAME?', reading: { state: 'unusable', reason: 'error-value' } } }],
      finds: [
        {
          message: "Parks 1: the cell shows #NAME?, which a formula gives when it can't work out its result.",
          place: { sheet: 'Narrative', cell: 'D5', priority: 'Parks 1' },
          found: '#NAME?',
        },
      ],
    },
  ],
};
