import { groupedBy } from '../../core/grouped-by';
import type { DecisionRow } from '../../core/consolidation/council-year';
import type { Plan } from '../../core/plan/plan';
import { planIndex } from '../../core/plan/plan-index';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { CellContent } from '../../core/values/cell';
import { dateReading } from '../../core/values/sign-off-date';
import { COUNCIL_SHEETS, COUNCIL_TABLES, DECISION_COLUMNS } from './layout';
import { rowsOf, type TableRow } from './read-table';

type Row = TableRow<(typeof DECISION_COLUMNS)[number]['key']>;

/** The rows of the Decisions sheet into which officers typed anything. */
export function decisionRowsIn(content: WorkbookContent, plan: Plan): readonly DecisionRow[] {
  const rows =
    rowsOf(content, { sheet: COUNCIL_SHEETS.decisions, table: COUNCIL_TABLES.decisions, columns: DECISION_COLUMNS }) ??
    [];
  const about = aboutIn(plan);
  return rows
    .map((row) => ({
      about: about(row),
      decision: row.text('decision'),
      reason: row.text('reason'),
      by: row.text('by'),
      on: dateIn(row.cell('on')),
    }))
    .filter(({ decision, reason, by, on }) => [decision, reason, by, on].some((typed) => typed !== ''));
}

/** What a row is about: a ref as the plan writes it, whatever its case, else as typed. */
function aboutIn(plan: Plan): (row: Row) => string {
  const refs = groupedBy([...planIndex(plan).priorities.keys()], (ref) => ref.toLowerCase());
  return (row) => refs.get(row.text('about').toLowerCase())?.[0] ?? row.text('about');
}

/** ISO where it can be read as a date, else as typed. */
function dateIn(cell: CellContent | undefined): string {
  const reading = dateReading(cell);
  return reading.state === 'read' ? reading.value.slice(0, 10) : String(cell?.value ?? '');
}
