import { textsAskedOf } from '../plan/asked';
import type { Plan } from '../plan/plan';
import { fieldOf, filledCell, sourceAt } from './cells';
import { changedPriorities } from './changed-definitions';
import { NARRATIVE_COLUMNS, RETURN_SHEETS, type NarrativeKey } from './layout';
import { matchedRows } from './matched-rows';
import type { Deviation, PartnerText } from './partner-return';
import { foldText } from '../values/plain-text';
import { returnTable, type ReturnTable } from './return-table';
import { narrativeShape, type IssuedTo } from './table-shapes';
import { textReading } from '../values/text';
import type { WorkbookContent } from './workbook-content';

/** A text for every priority that the partner was asked about, in the plan's order; blank where its row is gone. */
export function textsOf(
  content: WorkbookContent,
  issued: Plan,
  { partner, template }: IssuedTo,
): { texts: readonly PartnerText[]; table?: ReturnTable<NarrativeKey>; deviations: readonly Deviation[] } {
  const asked = textsAskedOf(issued, partner);
  const { table, deviations } = returnTable(content, narrativeShape(template));
  if (!table)
    return {
      texts: asked.map(({ ref }) => textAtRow(content.file, undefined, undefined, partner, ref)),
      deviations: asked.length > 0 ? deviations : [],
    };
  const refs = new Map(asked.map(({ ref }) => [foldText(ref), ref]));
  const titles = new Map<string, string | undefined>();
  for (const { ref, title, successMeasure } of asked) {
    for (const name of new Set([foldText(title), foldText(successMeasure ?? title)]))
      titles.set(name, titles.has(name) ? undefined : ref);
  }
  const matched = matchedRows(content.file, table, {
    asked: asked.map(({ ref }) => ref),
    about: (textOf) => titles.get(foldText(textOf('priority'))) ?? refs.get(foldText(textOf('ref'))),
    nameOf: (textOf) => textOf('ref') || textOf('priority'),
    columns: NARRATIVE_COLUMNS,
  });
  return {
    texts: asked.map(({ ref }) => textAtRow(content.file, table, matched.rows.get(ref), partner, ref)),
    table,
    deviations: [...deviations, ...matched.deviations, ...changedPriorities(content.file, table, matched.rows, asked)],
  };
}

function textAtRow(
  file: string,
  table: ReturnTable<NarrativeKey> | undefined,
  row: number | undefined,
  partner: string,
  priority: string,
): PartnerText {
  const column = table?.header.columns.get('text');
  const cell = table && row !== undefined && column !== undefined ? filledCell(table.sheet, row, column) : undefined;
  const at = sourceAt(
    file,
    table?.sheet.name ?? RETURN_SHEETS.narrative,
    row ?? table?.header.row ?? 0,
    column ?? table?.header.left ?? 0,
  );
  return { partner, priority, text: fieldOf(at, cell, textReading(cell)) };
}
