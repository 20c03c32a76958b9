import type { TableShape } from './header-row';
import {
  figureColumns,
  NARRATIVE_COLUMNS,
  RETURN_TABLES,
  type FigureKey,
  type LayoutColumn,
  type NarrativeKey,
  type PeriodNoun,
} from './layout';

/** Whose return it is, and the version of the template that it was issued with, as far as it is known. */
export interface IssuedTo {
  partner: string;
  template?: number;
}

/** What the Figures table is recognised by; headers with another period noun ("This quarter") are accepted too. */
export function figuresShape(noun: PeriodNoun, template?: number): TableShape<FigureKey> {
  const nouns = ['period', 'year', 'half-year', 'quarter', 'month'];
  const aliases = nouns.flatMap((each) => [[`This ${each}`, 'value'] as const, [`Last ${each}`, 'lastYear'] as const]);
  return { ...shapeOf(RETURN_TABLES.figures, figureColumns(noun), aliases), template };
}

/** What the Narrative table is recognised by. */
export function narrativeShape(template?: number): TableShape<NarrativeKey> {
  return { ...shapeOf(RETURN_TABLES.narrative, NARRATIVE_COLUMNS, []), template };
}

function shapeOf<Key extends string>(
  name: string,
  columns: readonly LayoutColumn<Key>[],
  aliases: TableShape<Key>['aliases'],
): TableShape<Key> {
  return {
    name,
    columns,
    aliases,
    keys: columns.filter(({ namesRow }) => namesRow !== undefined).map(({ key }) => key),
    telling: columns.filter(({ onlyHere }) => onlyHere).map(({ key }) => key),
  };
}
