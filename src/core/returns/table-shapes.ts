import type { TableShape } from './header-row';
import {
  figureColumns,
  NARRATIVE_COLUMNS,
  RETURN_TABLES,
  type FigureKey,
  type NarrativeKey,
  type PeriodNoun,
} from './layout';

/** What the Figures table is known by; a return of another noun ("This period") is still read. */
export function figuresShape(noun: PeriodNoun): TableShape<FigureKey> {
  const nouns = ['period', 'year', 'half-year', 'quarter', 'month'];
  return {
    name: RETURN_TABLES.figures,
    columns: figureColumns(noun),
    aliases: nouns.flatMap((each) => [[`This ${each}`, 'value'] as const, [`Last ${each}`, 'lastYear'] as const]),
    keys: ['id', 'ref', 'measure'],
    telling: ['value', 'qualifier', 'numerator', 'denominator', 'comment'],
  };
}

/** What the Narrative table is known by. */
export const NARRATIVE_SHAPE: TableShape<NarrativeKey> = {
  name: RETURN_TABLES.narrative,
  columns: NARRATIVE_COLUMNS,
  aliases: [],
  keys: ['ref', 'priority'],
  telling: ['text', 'words', 'prompt'],
};
