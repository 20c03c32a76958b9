import { figureColumns, NARRATIVE_COLUMNS, RETURN_SHEETS } from '../../core/returns/layout';
import type { PartnerReturn } from '../../core/returns/partner-return';
import type { FieldKey } from './return-view';

/** Tells which cells for entry were deleted or can't be found, so that nothing can be entered there. */
export interface DeletedCells {
  /** @param question id of a measure or ref of a priority */
  has(question: string, field: FieldKey): boolean;
}

export function findDeletedCells({ deviations, issued }: PartnerReturn): DeletedCells {
  const rows = new Set<string>();
  const columns = new Set<string>();
  const sheets = new Set<string>();
  for (const deviation of deviations) {
    if (deviation.kind === 'missing-row')
      rows.add(rowKey(deviation.sheet === RETURN_SHEETS.narrative ? 'text' : 'value', deviation.ref));
    if (deviation.kind === 'missing-column' || deviation.kind === 'later-column') columns.add(deviation.column);
    if (deviation.kind === 'missing-sheet' || deviation.kind === 'missing-table') sheets.add(deviation.sheet);
  }
  const headers = new Map<string, string>([
    ...figureColumns(issued.period.noun).map(({ key, header }) => [key, header] as const),
    ...NARRATIVE_COLUMNS.filter(({ key }) => key === 'text').map(({ key, header }) => [key, header] as const),
  ]);
  return {
    has: (question, field) =>
      rows.has(rowKey(field, question)) ||
      columns.has(headers.get(field) ?? '') ||
      sheets.has(field === 'text' ? RETURN_SHEETS.narrative : RETURN_SHEETS.figures),
  };
}

/** A key for a row, different for figures and texts because a measure's id may equal a priority's ref. */
function rowKey(field: FieldKey, question: string): string {
  return `${field === 'text' ? 'text' : 'entry'} ${question}`;
}
