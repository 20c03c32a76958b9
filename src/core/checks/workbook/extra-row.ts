import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';
import { inQuotes, rowInWords } from '../message-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'extra-row',
  about: 'workbook',
  severity: 'query',
  title: "A row that wasn't asked for",
  why:
    "A figure beside those asked for has no measure to belong to, and so isn't read. It may be worth having all " +
    'the same.',
  fix: "Move what belongs to a measure into that measure's row. What doesn't, send to the council by e-mail.",
  *find(context) {
    for (const { at, ref, values } of deviationsOf(context, 'extra-row')) {
      const row = ref.trim() === '' ? 'A row without a measure' : `The row ${inQuotes(ref)}`;
      yield {
        at,
        message: `${row} isn't one that was asked for, and isn't read. It holds ${rowInWords(values)}.`,
        found: ref,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'The rows as issued', return: {} }],
  rejects: [
    {
      given: "A row of the partner's own",
      return: {
        deviations: [
          {
            kind: 'extra-row',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A9' },
            ref: 'Trees',
            values: ['Trees planted', '40'],
          },
        ],
      },
      finds: [
        {
          message: `The row "Trees" isn't one that was asked for, and isn't read. It holds "Trees planted" and "40".`,
          place: { sheet: 'Figures', cell: 'A9' },
          found: 'Trees',
        },
      ],
    },
  ],
};
