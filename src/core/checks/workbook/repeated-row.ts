import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';
import { measureName, inQuotes, rowInWords } from '../message-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'repeated-row',
  about: 'workbook',
  severity: 'query',
  title: 'Two rows for one measure or priority',
  why:
    'A copied row leaves two places for the same entry. The first that holds something is read, and the other may ' +
    'hold what was meant.',
  fix: 'Keep what is right in one of the two rows, and delete the other.',
  *find(context) {
    const measures = new Map(context.return.issued.measures.map((measure) => [measure.id, measure]));
    for (const { at, ref, values } of deviationsOf(context, 'repeated-row')) {
      if (values.length === 0) continue;
      const measure = measures.get(ref);
      const name = measure ? measureName(measure) : ref;
      yield {
        at,
        message: `${inQuotes(name)} has a second row, which isn't read. It says otherwise: ${rowInWords(values)}.`,
        found: values[0],
        ...(measure ? { measure: ref } : { priority: ref }),
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'Every measure once', return: {} },
    {
      given: 'A copy that says the same',
      return: {
        deviations: [
          {
            kind: 'repeated-row',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A9' },
            ref: 'Parks 1',
            values: [],
          },
        ],
      },
    },
  ],
  rejects: [
    {
      given: 'A copied row',
      return: {
        deviations: [
          {
            kind: 'repeated-row',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A9' },
            ref: 'Parks 1',
            values: ['1531', 'over', '', 'Gates', 'North park'],
          },
        ],
      },
      finds: [
        {
          message:
            '"Parks 1" has a second row, which isn\'t read. ' +
            'It says otherwise: "1531", "over", "Gates" and 1 more.',
          place: { sheet: 'Figures', cell: 'A9', priority: 'Parks 1' },
          found: '1531',
        },
      ],
    },
  ],
};
