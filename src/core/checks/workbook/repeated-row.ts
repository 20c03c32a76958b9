import type { WorkbookCheck } from '../check';
import { odditiesOf } from '../oddities';
import { rowWords } from '../row-words';
import { quoted } from '../shown-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'repeated-row',
  severity: 'query',
  title: 'Two rows for one measure or priority',
  why: 'A copied row leaves two places for the same entry. The first that holds something is read, and the other may hold what was meant.',
  fix: 'Keep what is right in one of the two rows, and delete the other.',
  *find(held) {
    for (const { at, ref, values } of odditiesOf(held, 'repeated-row')) {
      yield { at, message: `${quoted(ref)} has a second row, which isn't read. It holds ${rowWords(values)}.`, found: ref };
    }
  },
  examples: {
    accepts: [{ given: 'Every measure once', return: {} }],
    rejects: [
      {
        given: 'A copied row',
        return: {
          oddities: [
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
            message: `"Parks 1" has a second row, which isn't read. It holds "1531", "over", "Gates" and 1 more.`,
            place: { sheet: 'Figures', cell: 'A9' },
            found: 'Parks 1',
          },
        ],
      },
    ],
  },
};
