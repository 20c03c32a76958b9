import type { Measure } from '../../plan/measure';
import type { FindingAt, WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';
import { measureName, inQuotes } from '../message-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'missing-row',
  about: 'workbook',
  severity: 'error',
  title: 'A row has gone',
  why: 'A deleted row leaves no place for an answer that was asked for.',
  fix: 'Put the row back, or enter the answer in the workbook as it was issued.',
  *find(context) {
    const measures = new Map(context.return.issued.measures.map((measure) => [measure.id, measure]));
    for (const { sheet, ref } of deviationsOf(context, 'missing-row'))
      yield { sheet, ...missingRowDetails(measures.get(ref), ref) };
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'All rows', return: {} }],
  rejects: [
    {
      given: 'A measure whose row was deleted',
      return: { deviations: [{ kind: 'missing-row', sheet: 'Figures', ref: 'parks-1-visits' }] },
      finds: [
        {
          message: "Parks 1, Visits to parks: its row isn't in the table any more.",
          place: { sheet: 'Figures', measure: 'parks-1-visits' },
        },
      ],
    },
    {
      given: 'A priority whose row was deleted',
      return: { deviations: [{ kind: 'missing-row', sheet: 'Narrative', ref: 'Parks 1' }] },
      finds: [
        {
          message: `"Parks 1" was asked for, and its row isn't in the table any more.`,
          place: { sheet: 'Narrative', priority: 'Parks 1' },
        },
      ],
    },
  ],
};

/** The finding's details; `ref` is a measure's id or a priority's ref. */
function missingRowDetails(measure: Measure | undefined, ref: string): FindingAt {
  if (measure)
    return { lead: measureName(measure), message: "its row isn't in the table any more.", measure: measure.id };
  return { message: `${inQuotes(ref)} was asked for, and its row isn't in the table any more.`, priority: ref };
}
