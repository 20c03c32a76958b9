import { HeadingLevel, Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import type { ReportDescription, ReportPart } from '../../documents/report';
import { contentsHeadings, contentsLine, headingRuns, type ContentsEntry } from './contents-list';
import { inlineRuns, statusRuns } from './text-runs';
import { reportTable } from './report-table';
import { twips, type TypeScale } from './print-sizes';

export const BULLETED_LIST = 'bullets';
export const NUMBERED_LIST = 'numbers';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A list of at most this many items isn't split over two pages. */
const MOST_ITEMS_TOGETHER = 5;

/** What the paragraphs of a report part depend on besides the part itself. */
interface PartContext {
  scale: TypeScale;
  /** The part's index, which makes each numbered list a list of its own that begins at 1. */
  index: number;
  /**
   * Options of the part's first paragraph: a page break before it (then without space above, which programs treat
   * differently at the top of a page), or space after a table.
   */
  first: Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>;
  /** The part after it. */
  next: ReportPart | undefined;
  /** The entries of the contents, by heading. */
  contents: ReadonlyMap<ReportPart, ContentsEntry>;
}

/** The body of the Word document: title, subtitle and parts, in order. */
export function reportBody({ title, subtitle, parts }: ReportDescription, scale: TypeScale): FileChild[] {
  const contents = contentsHeadings(parts);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: inlineRuns([title]) }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: inlineRuns([subtitle]) })] : []),
    ...parts.flatMap((part, index) =>
      partElements(part, {
        scale,
        index,
        first: firstParagraph(parts[index - 1], part, scale),
        next: parts[index + 1],
        contents,
      }),
    ),
    // Word needs a paragraph after a table at the end of a document.
    ...(parts.at(-1)?.kind === 'table' ? [new Paragraph({ style: 'TableText' })] : []),
  ];
}

function firstParagraph(previous: ReportPart | undefined, part: ReportPart, scale: TypeScale): PartContext['first'] {
  if (previous?.kind === 'page-break') return { pageBreakBefore: true, spacing: { before: 0 } };
  const spaced =
    previous?.kind === 'table' && (part.kind === 'paragraph' || part.kind === 'list' || part.kind === 'lead');
  return spaced ? { spacing: { before: twips(scale.body) } } : {};
}

function partElements(part: ReportPart, context: PartContext): FileChild[] {
  const { first, contents } = context;
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: LEVELS[part.level], ...first, children: headingRuns(part.text, contents.get(part)) }),
      ];
    case 'paragraph':
      return [
        new Paragraph({ ...first, keepNext: staysWithNext(part, context.next), children: inlineRuns(part.text) }),
      ];
    case 'lead':
      return [new Paragraph({ style: 'Lead', ...first, children: inlineRuns(part.text) })];
    case 'status':
      return [new Paragraph({ style: 'PriorityStatus', ...first, children: statusRuns(part.tone, part.text) })];
    case 'list':
      return listParagraphs(part, context);
    case 'table':
      return [
        new Paragraph({ style: 'Caption', ...first, children: inlineRuns([part.caption]) }),
        reportTable(part, context.scale),
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

/** True for a paragraph that ends with a colon or has a table after it: it stays on the page of what follows. */
function staysWithNext({ text }: Extract<ReportPart, { kind: 'paragraph' }>, next: ReportPart | undefined): boolean {
  if (next?.kind === 'table') return true;
  const last = text.at(-1);
  return typeof last === 'string' && last.trimEnd().endsWith(':');
}

function listParagraphs(
  { items, ordered }: Extract<ReportPart, { kind: 'list' }>,
  { scale, index, first }: PartContext,
): Paragraph[] {
  const numbering = ordered
    ? { reference: NUMBERED_LIST, level: 0, instance: index }
    : { reference: BULLETED_LIST, level: 0 };
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
