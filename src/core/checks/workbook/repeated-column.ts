import type { WorkbookCheck } from '../check';
import { odditiesOf } from '../oddities';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'repeated-column',
  severity: 'query',
  title: 'Two columns with one heading',
  why: 'A copied column leaves two places for the same entry. The first is read, and the second may hold what was meant.',
  fix: 'Keep what is right in the first of the two columns, and delete the other.',
  *find(held) {
    for (const { at, column } of odditiesOf(held, 'repeated-column')) {
      yield { at, message: `A second column is headed "${column}". The first is read, and this one isn't.`, found: column };
    }
  },
  examples: {
    accepts: [{ given: 'Every heading once', return: {} }],
    rejects: [
      {
        given: 'A copied column',
        return: { oddities: [{ kind: 'repeated-column', at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'H4' }, column: 'This year' }] },
        finds: [
          {
            message: `A second column is headed "This year". The first is read, and this one isn't.`,
            place: { sheet: 'Figures', cell: 'H4' },
            found: 'This year',
          },
        ],
      },
    ],
  },
};
