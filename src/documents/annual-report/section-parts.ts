import { itemText, type Block, type BlockPart, type ListItem } from '../../core/narrative/block';
import type { ReportPart } from '../report';

/** A block's heading and prose; empty where the block is missing or has no prose. */
export function blockSection(block: Block | undefined, level: 1 | 2): readonly ReportPart[] {
  const parts = proseOf(block);
  return block && parts.length > 0 ? [{ kind: 'heading', level, text: block.heading }, ...parts] : [];
}

/** A block's parts without its heading; lines (see `BlockLine`) are said in their sentences. */
export function proseOf(block: Block | undefined): readonly ReportPart[] {
  return filledParts(block).map(reportPart);
}

/**
 * A block's parts with a table of its lines in place of the first list that holds any of them. Items that an officer
 * added stay as a list after the table; where no list holds a line, the table comes last.
 */
export function proseWithTable(block: Block | undefined, table: ReportPart): readonly ReportPart[] {
  const parts = filledParts(block);
  const place = parts.findIndex((part) => part.kind === 'list' && part.items.some(isLine));
  if (place === -1) return [...parts.map(reportPart), table];
  return parts.flatMap((part, index) => {
    if (part.kind === 'paragraph') return [reportPart(part)];
    const items = part.items.filter((item) => !isLine(item));
    const rest = items.length === 0 ? [] : [reportPart({ kind: 'list', items })];
    return index === place ? [table, ...rest] : rest;
  });
}

export function filledParts(block: Block | undefined): readonly BlockPart[] {
  const parts = block?.parts ?? [];
  return parts.filter((part) => (part.kind === 'paragraph' ? part.text.trim() !== '' : part.items.length > 0));
}

export function reportPart(part: BlockPart): ReportPart {
  return part.kind === 'paragraph'
    ? { kind: 'paragraph', text: [part.text] }
    : { kind: 'list', items: part.items.map((item) => [itemText(item)]) };
}

const isLine = (item: ListItem): boolean => typeof item !== 'string';
