import type { CouncilYear } from '../../core/consolidation/council-year';
import type { Decisions } from '../../core/consolidation/types';
import { groupedBy } from '../../core/grouped-by';
import type { Plan } from '../../core/plan/plan';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { CellContent } from '../../core/values/cell';
import { dateReading } from '../../core/values/sign-off-date';
import { COUNCIL_SHEETS, COUNCIL_TABLES, RECEIPT_COLUMNS } from './layout';
import { rowsOf, type TableRow } from './read-table';
import type { SignOff } from './record-sheet';

type Row = TableRow<(typeof RECEIPT_COLUMNS)[number]['key']>;

export interface ReadReceipts {
  /** The files that came in, as far as the sheet says who signed them off and when. */
  signOffs: readonly SignOff[];
  /** The dates that officers typed. */
  received: Decisions['received'];
  unclearDates: CouncilYear['unclearDates'];
}

/** The Receipts sheet, as far as it lists the plan's partners. */
export function receiptsIn(content: WorkbookContent, plan: Plan): ReadReceipts {
  const rows =
    rowsOf(content, { sheet: COUNCIL_SHEETS.receipts, table: COUNCIL_TABLES.receipts, columns: RECEIPT_COLUMNS }) ?? [];
  const byPartner = groupedBy(rows, (row) => row.text('partnerId'));
  const known = plan.partners.flatMap(({ id }) => {
    const row = byPartner.get(id)?.[0];
    return row ? [{ id, row }] : [];
  });
  const typed = known.map(({ id, row }) => ({
    partner: id,
    on: isoDate(row.cell('receivedOn')),
    typed: row.text('receivedOn'),
  }));
  return {
    signOffs: known.flatMap(({ id, row }) => signOffsIn(id, row)),
    received: typed.flatMap(({ partner, on }) => (on === undefined ? [] : [{ partner, on }])),
    unclearDates: typed.flatMap((each) =>
      each.on === undefined && each.typed !== '' ? [{ partner: each.partner, typed: each.typed }] : [],
    ),
  };
}

/** Who signed, and when, is said of all files of a partner together: it is taken for the first one's. */
function signOffsIn(partner: string, row: Row): readonly SignOff[] {
  const files = row
    .whole('files')
    .split(/\r?\n/)
    .filter((file) => file !== '');
  return files.map((file, index) => ({
    partner,
    file,
    signedOn: index === 0 ? (isoDate(row.cell('signedOn')) ?? '') : '',
    signedBy: index === 0 ? row.text('signedBy') : '',
  }));
}

function isoDate(cell: CellContent | undefined): string | undefined {
  const reading = dateReading(cell);
  return reading.state === 'read' ? reading.value.slice(0, 10) : undefined;
}
