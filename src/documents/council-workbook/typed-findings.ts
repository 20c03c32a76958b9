import { decisionRowFindings, type DecisionRowFinding } from '../../core/consolidation/decision-rows';
import type { CouncilYear } from '../../core/consolidation/council-year';
import { consolidationFinding } from '../../core/consolidation/checks';
import type { Finding } from '../../core/finding';
import { cellAddress, type Place } from '../../core/place';
import { partnerName } from '../../core/plan/plan-index';
import type { SheetDescription } from '../sheet';
import { placementOf } from '../sheet-placement';
import type { ColumnKey, CouncilTable } from './council-table';
import { decisionRowsOf, decisionsSheet, type DecisionsShown } from './decisions-sheet';
import { COUNCIL_LAYOUT } from './layout';
import { receiptsSheet } from './receipts-sheet';

/**
 * The findings about what officers typed on the Decisions and Receipts sheets, each with its cell in the workbook made
 * anew.
 */
export function typedFindings(
  year: CouncilYear,
  { consolidated, statuses }: Omit<DecisionsShown, keyof CouncilYear>,
): readonly Finding[] {
  return [...decisionFindings({ ...year, consolidated, statuses }), ...dateFindings({ ...year, consolidated })];
}

function decisionFindings(shown: DecisionsShown): readonly Finding[] {
  const found = decisionRowFindings(shown);
  if (found.length === 0) return [];
  const rows = decisionRowsOf(shown);
  const isRowOf = (each: DecisionRowFinding) => (row: (typeof rows)[number]) =>
    each.draft ? row.entered === each.draft : row.about === each.about && row.isTaken;
  const cellOf = cellFinder(decisionsSheet(shown), COUNCIL_LAYOUT.decisions);
  return found.map((each) => ({
    ...each.finding,
    place: { ...cellOf(rows.findIndex(isRowOf(each)), each.column), ...each.finding.place },
  }));
}

function dateFindings(
  shown: Pick<DecisionsShown, 'plan' | 'consolidated' | 'decisions' | 'unclearDates'>,
): readonly Finding[] {
  const { plan, unclearDates } = shown;
  if (unclearDates.length === 0) return [];
  const cellOf = cellFinder(receiptsSheet(shown), COUNCIL_LAYOUT.receipts);
  return unclearDates.map(({ partner, typed }) =>
    consolidationFinding('unclear-decision', {
      message: [
        `"${typed}" isn't a date,`,
        `so it isn't noted as the day when the return from ${partnerName(plan, partner)} came in.`,
      ].join(' '),
      fix: 'Type the date as day, month and year: 11 May 2022.',
      place: cellOf(
        plan.partners.findIndex(({ id }) => id === partner),
        'receivedOn',
      ),
      found: typed,
    }),
  );
}

/**
 * Gives the place of a cell in a sheet's table, by the row's index (from 0, without the header) and the column's key.
 */
function cellFinder<Table extends CouncilTable>(
  sheet: SheetDescription,
  { columns }: Table,
): (row: number, column: ColumnKey<Table>) => Place {
  const top = placementOf(sheet).find(({ kind }) => kind === 'table')?.top ?? 0;
  const keys = Object.keys(columns);
  return (row, column) => ({ sheet: sheet.name, cell: cellAddress(top + 1 + row, keys.indexOf(column)) });
}
