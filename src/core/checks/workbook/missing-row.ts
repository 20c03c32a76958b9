import type { HeldReturn, Fault, WorkbookCheck } from '../check';
import { odditiesOf } from '../oddities';
import { measureName, quoted } from '../shown-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'missing-row',
  severity: 'error',
  title: 'A row has gone',
  why: 'A deleted row leaves no place for an answer that was asked for.',
  fix: 'Put the row back, or enter the answer in the workbook as it was issued.',
  *find(held) {
    for (const { sheet, ref } of odditiesOf(held, 'missing-row')) yield { sheet, ...whose(held, ref) };
  },
  examples: {
    accepts: [{ given: 'All rows', return: {} }],
    rejects: [
      {
        given: 'A measure whose row was deleted',
        return: { oddities: [{ kind: 'missing-row', sheet: 'Figures', ref: 'parks-1-visits' }] },
        finds: [
          {
            message: "Parks 1, Visits to parks: its row isn't in the table any more.",
            place: { sheet: 'Figures', measure: 'parks-1-visits' },
          },
        ],
      },
      {
        given: 'A priority whose row was deleted',
        return: { oddities: [{ kind: 'missing-row', sheet: 'Narrative', ref: 'Parks 1' }] },
        finds: [
          {
            message: `"Parks 1" was asked for, and its row isn't in the table any more.`,
            place: { sheet: 'Narrative', priority: 'Parks 1' },
          },
        ],
      },
    ],
  },
};

/** The reference may be a measure's id or a priority's ref. */
function whose({ return: { issued } }: HeldReturn, ref: string): Fault {
  const measure = issued.measures.find(({ id }) => id === ref);
  if (measure) return { message: `${measureName(measure)}: its row isn't in the table any more.`, measure: measure.id };
  return { message: `${quoted(ref)} was asked for, and its row isn't in the table any more.`, priority: ref };
}
