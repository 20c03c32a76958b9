import type { PriorityStatus } from '../../core/status/priority-status';
import { headlineSentences } from '../../core/narrative/headline-block';
import { prioritiesOf } from '../../core/plan/plan-index';
import { lineRows } from '../line-rows';
import { firstPageRoom } from '../pages-wide';
import type { SheetBlock, SheetDescription } from '../sheet';
import type { YearResults } from './year-results';
import { columnsOf } from './council-table';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import { tableOf } from './list-sheet';
import { statusCounts } from './status-counts';
import { summaryRow } from './summary-row';

/** The Summary sheet, which councillors read: headline, counts by theme and status, and every priority. */
export function summarySheet(state: YearResults): SheetDescription {
  const { plan } = state;
  const columns = columnsOf<CouncilKey<'summary'>>(COUNCIL_LAYOUT.summary, plan.period.noun);
  const page = { widths: columns.map(({ width }) => width), orientation: 'landscape' as const };
  const room = firstPageRoom(page);
  const note =
    'Two tables: how many priorities have each status, and each priority with its figures. ' +
    `Notes and shorthand are on the ${COUNCIL_LAYOUT.notes.sheet} sheet.${switchedOffWords(state)}`;
  const intro: SheetBlock = {
    kind: 'lines',
    lines: [
      ...lineRows(`${plan.title}: summary of ${plan.period.label}`, 'title', room),
      ...lineRows(headlineSentences(state.headline, plan).join(' '), 'headline', room),
      ...lineRows(note, 'note', room),
    ],
  };
  const counts = statusCounts(state);
  const headerRow = intro.lines.length + 1 + counts.rows.length + 1 + 1;
  return {
    name: COUNCIL_LAYOUT.summary.sheet,
    visibility: 'visible',
    purpose:
      `How the priorities of the plan stand for ${plan.period.label}: ` +
      'counts by theme and status, then every priority.',
    ...page,
    blocks: [
      intro,
      counts,
      tableOf(
        COUNCIL_LAYOUT.summary.table,
        columns,
        statusesInPlanOrder(state).map((status) => summaryRow(state, status)),
      ),
    ],
    repeatedRow: headerRow + 1,
    protected: false,
  };
}

/** The statuses theme by theme, in the plan's order. */
function statusesInPlanOrder({ plan, statuses }: YearResults): readonly PriorityStatus[] {
  const statusOf = new Map(statuses.map((status) => [status.priority, status]));
  return plan.themes.flatMap(({ code }) => prioritiesOf(plan, code).flatMap(({ ref }) => statusOf.get(ref) ?? []));
}

function switchedOffWords({ plan }: YearResults): string {
  const off = plan.switchedOff.length;
  if (off === 0) return '';
  const checks = off === 1 ? 'One check is' : `${off} checks are`;
  return ` ${checks} switched off in the plan: the ${COUNCIL_LAYOUT.notes.sheet} sheet says which, and why.`;
}
