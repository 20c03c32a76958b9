import type { WorkbookCheck } from '../check';
import { odditiesOf } from '../oddities';
import { quoted } from '../shown-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'changed-definition',
  severity: 'query',
  title: 'A definition that was changed in the return',
  why: 'What is asked, and of whom, stands in locked cells. Where it was changed all the same, the figure may answer another question.',
  fix: 'Put the wording back as it was issued. If the entry answers another question, say so in the comment.',
  *find(held) {
    for (const { at, column, found, issued } of odditiesOf(held, 'changed-definition')) {
      yield {
        at,
        message: `"${column}" now says ${found === '' ? 'nothing' : quoted(found)}, and was issued with ${issued === '' ? 'nothing' : quoted(issued)}.`,
        found,
        expected: issued,
      };
    }
  },
  examples: {
    accepts: [{ given: 'Definitions as issued', return: {} }],
    rejects: [
      {
        given: 'A target made easier',
        return: {
          oddities: [
            {
              kind: 'changed-definition',
              at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'E5' },
              column: 'Target',
              found: 'at least 500',
              issued: 'at least 1,500',
            },
          ],
        },
        finds: [
          {
            message: '"Target" now says "at least 500", and was issued with "at least 1,500".',
            place: { sheet: 'Figures', cell: 'E5' },
            found: 'at least 500',
            expected: 'at least 1,500',
          },
        ],
      },
    ],
  },
};
