import { decisionRowFindings, type DecisionRowFinding } from '../../core/consolidation/decision-rows';
import { consolidationFinding } from '../../core/consolidation/checks';
import type { Finding } from '../../core/finding';
import { partnerName } from '../../core/plan/plan-index';
import { cellFinder } from './cell-finder';
import { councilFigureRowFindings } from '../../core/consolidation/council-figure-words';
import { councilFigureRowCells } from './council-figures-sheet';
import { decisionRowsOf, decisionsSheet, type DecisionsShown } from './decisions-sheet';
import { COUNCIL_LAYOUT } from './layout';
import { receiptsSheet } from './receipts-sheet';

/**
 * The findings about what officers typed on the Decisions and Receipts sheets, each with its cell in the workbook made
 * anew.
 */
export function typedFindings(shown: DecisionsShown): readonly Finding[] {
  return [...decisionFindings(shown), ...councilFigureFindings(shown), ...dateFindings(shown)];
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

function councilFigureFindings(shown: DecisionsShown): readonly Finding[] {
  const found = councilFigureRowFindings(shown.plan, shown.councilFigures);
  if (found.length === 0) return [];
  const cellOf = councilFigureRowCells(shown);
  return found.map(({ row, column, finding }) => ({
    ...finding,
    place: { ...cellOf(row, column), ...finding.place },
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
