import type { WorkbookCheck } from '../check';
import { odditiesOf } from '../oddities';
import { quoted } from '../shown-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'extra-column',
  severity: 'note',
  title: "A column of the partner's own",
  why: "A column of your own does no harm, but what stands in it isn't read.",
  fix: 'If the council should know what stands there, put it into the comment.',
  *find(held) {
    for (const { at, column } of odditiesOf(held, 'extra-column')) {
      yield { at, message: `What stands in your own column ${quoted(column)} isn't read.`, found: column };
    }
  },
  examples: {
    accepts: [{ given: 'The columns as issued', return: {} }],
    rejects: [
      {
        given: 'One column more',
        return: { oddities: [{ kind: 'extra-column', at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'P4' }, column: 'Checked by' }] },
        finds: [
          {
            message: `What stands in your own column "Checked by" isn't read.`,
            place: { sheet: 'Figures', cell: 'P4' },
            found: 'Checked by',
          },
        ],
      },
    ],
  },
};
