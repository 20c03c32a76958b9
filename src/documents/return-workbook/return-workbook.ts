import { measuresAskedOf, textsAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { partnerName } from '../../core/plan/plan-index';
import { identityProperties } from '../../core/returns/identity';
import { figureColumns, NARRATIVE_COLUMNS, RETURN_TABLES } from '../../core/returns/layout';
import type { SheetDescription, WorkbookDescription } from '../sheet';
import { definitionsSheet } from './definitions-sheet';
import { figuresSheet, figuresStanding } from './figures-sheet';
import { NOTHING_FILLED, type Filled } from './filled';
import { identitySheet } from './identity-sheet';
import { narrativeSheet, narrativeStanding } from './narrative-sheet';
import { notesSheet } from './notes-sheet';
import { startSheet } from './start-sheet';

export type { Filled, FilledEntry, FilledSignOff } from './filled';

/**
 * The return workbook of one partner, with the sheets that have something to ask. Made from the same
 * layout that reads it back.
 * @param partner id of the partner
 * @param filled what to print into the cells for entry; left out for a return that is issued
 */
export function returnWorkbook(plan: Plan, partner: string, filled: Filled = NOTHING_FILLED): WorkbookDescription {
  const asksFigures = measuresAskedOf(plan, partner).length > 0;
  const asksTexts = textsAskedOf(plan, partner).length > 0;
  const figures = figuresSheet(plan, partner, filled);
  const narrative = narrativeSheet(plan, partner, filled);
  const start = startSheet(plan, partner, filled, {
    checks: {
      range: figuresStanding(plan, partner).rangeOf('check', measuresAskedOf(plan, partner).length),
      shown: shownIn(
        figures,
        RETURN_TABLES.figures,
        figureColumns(plan.period.noun).findIndex(({ key }) => key === 'check'),
      ),
    },
    words: {
      range: narrativeStanding(plan, partner).rangeOf('words', textsAskedOf(plan, partner).length),
      shown: shownIn(
        narrative,
        RETURN_TABLES.narrative,
        NARRATIVE_COLUMNS.findIndex(({ key }) => key === 'words'),
      ),
    },
  });
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
      notesSheet(plan, { figures: asksFigures, texts: asksTexts }),
      identitySheet(plan, partner, filled),
    ],
    names: [],
    properties: identityProperties(plan, partner),
    structureProtected: true,
  };
}

/** The words in one column of a table, row by row. */
function shownIn(sheet: SheetDescription, name: string, column: number): readonly string[] {
  const table = sheet.blocks.find((block) => block.kind === 'table' && block.name === name);
  return table?.kind === 'table' ? table.rows.map((row) => String(row[column]?.value ?? '')) : [];
}

/** "kent-police-2021-22.xlsx": nothing in it that a file system refuses. */
export function returnFileName(plan: Plan, partner: string): string {
  const period = plan.period.label.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${partner}-${period}.xlsx`.toLowerCase();
}
