import type { BlockPart } from '../../core/narrative/block';
import type { ReportPart } from '../report';
import type { SectionInput } from './annual-report-input';

type Blocks = SectionInput['blocks'];

/** A block's heading and prose; nothing where the block isn't there or has been emptied. */
export function blockSection(
  blocks: Blocks,
  id: string,
  { heading, level }: { heading: string; level: 1 | 2 },
): readonly ReportPart[] {
  const parts = prose(blocks, id);
  return parts.length === 0 ? [] : [{ kind: 'heading', level, text: heading }, ...parts];
}

/** A block's prose without its heading. */
export function prose(blocks: Blocks, id: string): readonly ReportPart[] {
  return partsOf(blocks, id).map(reportPart);
}

/** A block's parts that hold anything. */
export function partsOf(blocks: Blocks, id: string): readonly BlockPart[] {
  const parts = blocks.get(id)?.parts ?? [];
  return parts.filter((part) => (part.kind === 'paragraph' ? part.text.trim() !== '' : part.items.length > 0));
}

export function reportPart(part: BlockPart): ReportPart {
  return part.kind === 'paragraph'
    ? { kind: 'paragraph', text: [part.text] }
    : { kind: 'list', items: part.items.map((item) => [item]) };
}

/**
 * A block's parts where a table made from the data stands for the list that was generated with it: the table takes
 * the place of the list, and whatever an officer added to or changed in the list stays a list behind the table.
 * A list that was taken out leaves the table at the end.
 */
export function proseWithTable(
  parts: readonly BlockPart[],
  generated: readonly string[],
  table: ReportPart,
): readonly ReportPart[] {
  const known = new Set(generated.map(plainSpaces));
  const place = parts.findIndex(
    (part) => part.kind === 'list' && part.items.some((item) => known.has(plainSpaces(item))),
  );
  if (place === -1) return [...parts.map(reportPart), table];
  return parts.flatMap((part, index) => {
    if (part.kind === 'paragraph') return [reportPart(part)];
    const others = part.items.filter((item) => !known.has(plainSpaces(item)));
    const rest = others.length === 0 ? [] : [reportPart({ kind: 'list', items: others })];
    return index === place ? [table, ...rest] : rest;
  });
}

function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
