import type { PriorityStatus } from '../../core/status/priority-status';
import type { SheetBlock, SheetDescription } from '../sheet';
import type { CouncilState } from './council-state';
import { COUNCIL_SHEETS, COUNCIL_TABLES, summaryColumns } from './layout';
import { headlineSentence } from './headline-sentence';
import { tableOf } from './list-sheet';
import { statusCounts } from './status-counts';
import { summaryRow } from './summary-row';

/** The page that councillors read: headline, counts by theme and status, and every priority. */
export function summarySheet(state: CouncilState): SheetDescription {
  const { plan } = state;
  const columns = summaryColumns(plan.period.noun);
  const intro: SheetBlock = {
    kind: 'lines',
    lines: [
      [{ value: `${plan.title}: summary of ${plan.period.label}`, role: 'title' }],
      [{ value: headlineSentence(state), role: 'headline' }],
      [{ value: `Two tables: how many priorities have each status, and each priority with its figures. Notes and shorthand are on the ${COUNCIL_SHEETS.notes} sheet.${switchedOffWords(state)}`, role: 'note' }],
    ],
  };
  const counts = statusCounts(state);
  const headerRow = intro.lines.length + 1 + counts.rows.length + 1 + 1;
  return {
    name: COUNCIL_SHEETS.summary,
    visibility: 'visible',
    purpose: `How the priorities of the plan stand for ${plan.period.label}: counts by theme and status, then every priority.`,
    widths: columns.map(({ width }) => width),
    blocks: [intro, counts, tableOf(COUNCIL_TABLES.summary, columns, inPlanOrder(state).map((status) => summaryRow(state, status)))],
    orientation: 'landscape',
    repeatedRow: headerRow + 1,
    protected: false,
  };
}

/** Theme by theme, as the plan has them. */
function inPlanOrder({ plan, statuses }: CouncilState): readonly PriorityStatus[] {
  return plan.themes.flatMap((theme) =>
    plan.priorities.filter((priority) => priority.theme === theme.code).flatMap(({ ref }) => statuses.find(({ priority }) => priority === ref) ?? []),
  );
}

function switchedOffWords({ plan }: CouncilState): string {
  const off = plan.switchedOff.length;
  return off === 0 ? '' : ` ${off === 1 ? 'One check is' : `${off} checks are`} switched off in the plan: the ${COUNCIL_SHEETS.notes} sheet says which, and why.`;
}
