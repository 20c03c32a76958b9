import type { AnsweredPriority } from './check';
import { valueOf } from './entry-fields';

/** How many words a text has: what stands between spaces and line breaks, as the workbook's own Words column counts. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The words of a text and the limits asked for; undefined where none is written or none are asked for. */
export function textLength({
  text,
  priority,
}: AnsweredPriority): { words: number; min: number; max: number } | undefined {
  const written = valueOf(text.text);
  if (written === undefined || !priority.text) return undefined;
  const { minWords, maxWords } = priority.text;
  return { words: wordCount(written), min: minWords, max: maxWords };
}
