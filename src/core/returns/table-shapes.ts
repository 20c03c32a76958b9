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

/** Shapes by noun and template: there are few, and one lasts from return to return. */
const figuresShapes = new Map<string, TableShape<FigureKey>>();
const narrativeShapes = new Map<string, TableShape<NarrativeKey>>();

/** What the Figures table is recognised by; headers with another period noun ("This quarter") are accepted too. */
export function figuresShape(noun: PeriodNoun, template?: number): TableShape<FigureKey> {
  return lastingShape(figuresShapes, `${noun} ${template}`, () => ({ ...figuresShapeOf(noun), template }));
}

function figuresShapeOf(noun: PeriodNoun): TableShape<FigureKey> {
  const nouns = ['period', 'year', 'half-year', 'quarter', 'month'];
  const aliases = nouns.flatMap((each) => [[`This ${each}`, 'value'] as const, [`Last ${each}`, 'lastYear'] as const]);
  return shapeOf(RETURN_TABLES.figures, figureColumns(noun), aliases);
}

/** What the Narrative table is recognised by. */
export function narrativeShape(template?: number): TableShape<NarrativeKey> {
  return lastingShape(narrativeShapes, `${template}`, () => ({
    ...shapeOf(RETURN_TABLES.narrative, NARRATIVE_COLUMNS, []),
    template,
  }));
}

/** Files may name templates that never were: of shapes no more than these are kept. */
const MOST_SHAPES = 32;

function lastingShape<Shape>(shapes: Map<string, Shape>, key: string, make: () => Shape): Shape {
  const known = shapes.get(key);
  if (known) return known;
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  const shape = make();
  shapes.set(key, shape);
  return shape;
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
