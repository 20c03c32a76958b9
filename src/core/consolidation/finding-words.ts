import type { Source } from '../place';
import type { Measure } from '../plan/measure';

/** A source in words: "kent-police.xlsx (Figures G12)". */
export function sourceWords({ file, sheet, cell }: Source): string {
  return `${file} (${sheet} ${cell})`;
}

/** A measure in words: "Safe 2, Position in the county". */
export function measureWords(measure: Measure): string {
  return `${measure.priority}, ${measure.title}`;
}

/** The place of a finding about a value: its source, and the measure and priority that it answers. */
export function measurePlace(measure: Measure, at: Source): Source & { measure: string; priority: string } {
  return { ...at, measure: measure.id, priority: measure.priority };
}
