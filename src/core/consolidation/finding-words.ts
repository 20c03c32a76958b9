import type { Source } from '../place';
import type { Measure } from '../plan/measure';

/** "kent-police.xlsx (Figures G12)". */
export function sourceWords({ file, sheet, cell }: Source): string {
  return `${file} (${sheet} ${cell})`;
}

/** "Safe 2, Position in the county". */
export function measureWords(measure: Measure): string {
  return `${measure.priority}, ${measure.title}`;
}

/** Where the source of a value is, and which measure it answers. */
export function measurePlace(measure: Measure, at: Source): Source & { measure: string; priority: string } {
  return { ...at, measure: measure.id, priority: measure.priority };
}
