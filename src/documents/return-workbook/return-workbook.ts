import { withoutSmallPrevious } from '../../core/words/small-number';
import { measuresAskedOf, textsAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import { identityProperties } from '../../core/returns/identity';
import { figureColumns, NARRATIVE_COLUMNS, RETURN_TABLES, type LayoutColumn } from '../../core/returns/layout';
import type { SheetDescription, WorkbookDescription } from '../sheet';
import { definitionsSheet } from './definitions-sheet';
import { entryCodeOf, entryRowsOn } from './entry-codes';
import { returnFiguresSheet, figuresAddresses } from './figures-sheet';
import { NO_PREFILL, type Prefill } from './prefill';
import { identitySheet } from './identity-sheet';
import { returnNarrativeSheet, narrativeAddresses } from './narrative-sheet';
import { returnNotesSheet } from './notes-sheet';
import type { ProgressRanges } from './progress';
import { startSheet } from './start-sheet';

/**
 * The return workbook of one partner, made from the layout by which it is read back. Figures, Narrative and Definitions
 * are left out where nothing is asked on them.
 * @param partner id of the partner
 * @param prefill what to print into the entry cells; left out for a return that is issued
 */
export function returnWorkbook(asked: Plan, partner: string, prefill: Prefill = NO_PREFILL): WorkbookDescription {
  const plan = withoutSmallPrevious(asked);
  const asksFigures = measuresAskedOf(plan, partner).length > 0;
  const asksTexts = textsAskedOf(plan, partner).length > 0;
  const figures = returnFiguresSheet(plan, partner, prefill);
  const narrative = returnNarrativeSheet(plan, partner, prefill);
  const ranges = progressRanges(plan, partner, { figures, narrative });
  const entries = entryRowsOn([
    startSheet(plan, partner, prefill, ranges),
    ...(asksFigures ? [figures] : []),
    ...(asksTexts ? [narrative] : []),
  ]);
  const start = startSheet(plan, partner, prefill, ranges, entryCodeOf(entries));
  return {
    title: `${partnerName(plan, partner)}: return for ${plan.period.label}`,
    subject: `${plan.council.area}: ${plan.title}`,
    author: plan.council.name,
    language: 'en-GB',
    sheets: [
      start,
      ...(asksFigures ? [figures] : []),
      ...(asksTexts ? [narrative] : []),
      ...(asksFigures ? [definitionsSheet(plan, partner)] : []),
      returnNotesSheet(plan, { figures: asksFigures, texts: asksTexts }),
      identitySheet(plan, partner, prefill, entries),
    ],
    names: [],
    properties: identityProperties(plan, partner),
    structureProtected: true,
  };
}

/** The ranges of the Check and Words columns and the words they show as printed, from which progress is counted. */
function progressRanges(
  plan: Plan,
  partner: string,
  { figures, narrative }: { figures: SheetDescription; narrative: SheetDescription },
): ProgressRanges {
  const shown = <Key extends string>(
    sheet: SheetDescription,
    name: string,
    columns: readonly LayoutColumn<Key>[],
    key: Key,
  ) =>
    columnTexts(
      sheet,
      name,
      columns.findIndex((column) => column.key === key),
    );
  return {
    checks: {
      range: figuresAddresses(plan, partner).rangeOf('check', measuresAskedOf(plan, partner).length),
      shown: shown(figures, RETURN_TABLES.figures, figureColumns(plan.period.noun), 'check'),
    },
    words: {
      range: narrativeAddresses(plan, partner).rangeOf('words', textsAskedOf(plan, partner).length),
      shown: shown(narrative, RETURN_TABLES.narrative, NARRATIVE_COLUMNS, 'words'),
    },
  };
}

/** The words in one column of a table, row by row. */
function columnTexts(sheet: SheetDescription, name: string, column: number): readonly string[] {
  const table = sheet.blocks.find((block) => block.kind === 'table' && block.name === name);
  return table?.kind === 'table' ? table.rows.map((row) => String(row[column]?.value ?? '')) : [];
}

/** The name of a partner's file, such as "kent-police-2021-22.xlsx", without characters that a file system refuses. */
export function returnFileName(plan: Plan, partner: string): string {
  const period = plan.period.label.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${partner}-${period}.xlsx`.toLowerCase();
}
