import { consolidationFinding } from '../../core/consolidation/checks';
import type { Decisions, Receipt } from '../../core/consolidation/types';
import type { Finding } from '../../core/finding';
import { groupedBy } from '../../core/grouped-by';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import { dateReading } from '../../core/values/sign-off-date';
import type { CellContent } from '../../core/values/cell';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { COUNCIL_SHEETS, COUNCIL_TABLES, RECEIPT_COLUMNS } from './layout';
import { rowsOf, type TableRow } from './read-table';
import { STATE_WORDS } from './receipts-sheet';

type Row = TableRow<(typeof RECEIPT_COLUMNS)[number]['key']>;

export interface ReadReceipts {
  receipts: readonly Receipt[];
  /** The dates that officers typed. */
  received: Decisions['received'];
  findings: readonly Finding[];
}

/** The Receipts sheet, one receipt for each of the plan's partners that it lists. */
export function receiptsIn(content: WorkbookContent, plan: Plan): ReadReceipts {
  const rows =
    rowsOf(content, { sheet: COUNCIL_SHEETS.receipts, table: COUNCIL_TABLES.receipts, columns: RECEIPT_COLUMNS }) ?? [];
  const byPartner = groupedBy(rows, (row) => row.text('partnerId'));
  const known = plan.partners.flatMap(({ id }) => {
    const row = byPartner.get(id)?.[0];
    return row ? [{ id, row }] : [];
  });
  return {
    receipts: known.map(({ id, row }) => receiptIn(id, row, plan)),
    received: known.flatMap(({ id, row }) => {
      const on = isoDate(row.cell('receivedOn'));
      return on === undefined ? [] : [{ partner: id, on }];
    }),
    findings: known.flatMap(({ id, row }) => unclearDate(id, row, plan)),
  };
}

function receiptIn(partner: string, row: Row, plan: Plan): Receipt {
  const receivedOn = isoDate(row.cell('receivedOn')) ?? isoDate(row.cell('signedOn'));
  const signedOffBy = row.text('signedBy');
  const files = row
    .whole('files')
    .split(/\r?\n/)
    .filter((file) => file !== '');
  return {
    partner,
    asked: { measures: numberIn(row.cell('measuresAsked')), texts: numberIn(row.cell('textsAsked')) },
    given: { measures: numberIn(row.cell('measuresGiven')), texts: numberIn(row.cell('textsGiven')) },
    files,
    state:
      (Object.keys(STATE_WORDS) as Receipt['state'][]).find((state) => STATE_WORDS[state] === row.text('state')) ??
      'not received',
    ...(receivedOn !== undefined && { receivedOn }),
    late: files.length > 0 && receivedOn !== undefined && receivedOn > plan.period.returnBy,
    ...(signedOffBy !== '' && { signedOffBy }),
  };
}

function numberIn(cell: CellContent | undefined): number {
  return typeof cell?.value === 'number' ? cell.value : 0;
}

function isoDate(cell: CellContent | undefined): string | undefined {
  const reading = dateReading(cell);
  return reading.state === 'read' ? reading.value.slice(0, 10) : undefined;
}

function unclearDate(id: string, row: Row, plan: Plan): Finding[] {
  const found = row.text('receivedOn');
  if (found === '' || isoDate(row.cell('receivedOn')) !== undefined) return [];
  return [
    consolidationFinding('unclear-decision', {
      message: `"${found}" isn't a date, so it isn't noted as the day when the return from ${partnerName(plan, id)} came in.`,
      fix: 'Type the date as day, month and year: 11 May 2022.',
      place: row.at('receivedOn'),
      found,
    }),
  ];
}
