import { figureColumns, NARRATIVE_COLUMNS } from '../returns/layout';
import type { HeldReturn } from './check';

/** True for the heading of a column that the partner types into, false for one of the council's own. */
export function isForEntry(header: string, { return: { issued } }: HeldReturn): boolean {
  return [...figureColumns(issued.period.noun), ...NARRATIVE_COLUMNS].some(
    (column) => column.entry && column.header === header,
  );
}
