import { itemText, type Block, type BlockPart, type ListItem } from '../../core/narrative/block';
import type { Plan } from '../../core/plan/plan';
import type { ReportPart } from '../report';

/** A block's heading and prose; nothing where the block isn't there or has been emptied. */
export function blockSection(block: Block | undefined, level: 1 | 2): readonly ReportPart[] {
  const parts = proseOf(block);
  return block && parts.length > 0 ? [{ kind: 'heading', level, text: block.heading }, ...parts] : [];
}

/** A block's prose without its heading, each line of data said in its sentence. */
export function proseOf(block: Block | undefined): readonly ReportPart[] {
  return filledParts(block).map(reportPart);
}

/**
 * A block's prose with a table of its lines in the place of the first list that holds one of them; items that an
 * officer added stay a list behind the table. Where no list holds any, the table stands at the end.
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

/** The report on a plan of so many priorities is short enough to have no page breaks. */
const MOST_WITHOUT_BREAKS = 12;

/** The page break before a large section of a long report. */
export function sectionBreak(plan: Plan): readonly ReportPart[] {
  return plan.priorities.length > MOST_WITHOUT_BREAKS ? [{ kind: 'page-break' }] : [];
}
