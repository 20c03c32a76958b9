import { HeadingLevel, Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import type { ReportDescription, ReportPart } from '../../documents/report';
import { contentsHeadings, contentsLine, headingRuns, type ContentsEntry } from './contents-list';
import { inlineRuns, statusRuns } from './inline-runs';
import { reportTable } from './report-table';
import { twips, type TypeScale } from './type-scale';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A list of so many items stands on one page. */
const MOST_ITEMS_TOGETHER = 5;

/** Where a part stands: what its paragraphs need to know of what is around them. */
interface Standing {
  scale: TypeScale;
  /** Tells one numbered list from the next, so that each begins at 1. */
  index: number;
  /** What its first paragraph is given: a new page, without the space that programs treat differently there, or space after a table. */
  first: Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>;
  /** What the contents name. */
  contents: ReadonlyMap<ReportPart, ContentsEntry>;
}

/** Title, subtitle and parts, in order. */
export function reportBody({ title, subtitle, parts }: ReportDescription, scale: TypeScale): FileChild[] {
  const contents = contentsHeadings(parts);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: inlineRuns([title]) }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: inlineRuns([subtitle]) })] : []),
    ...parts.flatMap((part, index) =>
      printedPart(part, { scale, index, first: firstParagraph(parts[index - 1], part, scale), contents }),
    ),
    // Word takes no table for the last thing on its pages.
    ...(parts.at(-1)?.kind === 'table' ? [new Paragraph({ style: 'TableText' })] : []),
  ];
}

function firstParagraph(previous: ReportPart | undefined, part: ReportPart, scale: TypeScale): Standing['first'] {
  if (previous?.kind === 'page-break') return { pageBreakBefore: true, spacing: { before: 0 } };
  const spaced =
    previous?.kind === 'table' && (part.kind === 'paragraph' || part.kind === 'list' || part.kind === 'lead');
  return spaced ? { spacing: { before: twips(scale.body) } } : {};
}

function printedPart(part: ReportPart, standing: Standing): FileChild[] {
  const { first, contents } = standing;
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: LEVELS[part.level], ...first, children: headingRuns(part.text, contents.get(part)) }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...first, keepNext: leadsOn(part), children: inlineRuns(part.text) })];
    case 'lead':
      return [new Paragraph({ style: 'Lead', ...first, children: inlineRuns(part.text) })];
    case 'status':
      return [new Paragraph({ style: 'PriorityStatus', ...first, children: statusRuns(part.tone, part.text) })];
    case 'list':
      return listParagraphs(part, standing);
    case 'table':
      return [
        new Paragraph({ style: 'Caption', ...first, children: inlineRuns([part.caption]) }),
        reportTable(part, standing.scale),
      ];
    case 'contents':
      return [
        new Paragraph({ style: 'TOCHeading', ...first, children: inlineRuns([part.heading]) }),
        ...[...contents.values()].map(contentsLine),
      ];
    case 'page-break':
      return [];
  }
}

/** A paragraph that ends with a colon stays with what it announces. */
function leadsOn({ text }: Extract<ReportPart, { kind: 'paragraph' }>): boolean {
  const last = text.at(-1);
  return typeof last === 'string' && last.trimEnd().endsWith(':');
}

function listParagraphs(
  { items, ordered }: Extract<ReportPart, { kind: 'list' }>,
  { scale, index, first }: Standing,
): Paragraph[] {
  const numbering = ordered ? { reference: NUMBERS, level: 0, instance: index } : { reference: BULLETS, level: 0 };
  const together = items.length <= MOST_ITEMS_TOGETHER;
  return items.map((item, at) => {
    const spacing = {
      ...(at === 0 ? first.spacing : {}),
      ...(at === items.length - 1 ? { after: twips(scale.body * 0.75) } : {}),
    };
    const keepNext = together && at < items.length - 1;
    const pageBreakBefore = at === 0 && first.pageBreakBefore === true;
    return new Paragraph({
      style: ordered ? 'ListNumber' : 'ListBullet',
      numbering,
      keepNext,
      pageBreakBefore,
      spacing,
      children: inlineRuns(item),
    });
  });
}
