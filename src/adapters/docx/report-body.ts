import { HeadingLevel, PageBreak, Paragraph, TableOfContents, type FileChild } from 'docx';
import type { ReportDescription, ReportPart } from '../../documents/report';
import { inlineRuns, statusRuns } from './inline-runs';
import { reportTable } from './report-table';
import { xmlText } from './xml-text';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Title, subtitle and parts, in order. */
export function reportBody({ title, subtitle, parts }: ReportDescription): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: inlineRuns([title]) }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: inlineRuns([subtitle]) })] : []),
    ...parts.flatMap((part, index) => printedPart(part, index)),
  ];
}

/** @param index tells one numbered list from the next, so that each begins at 1 */
function printedPart(part: ReportPart, index: number): FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[part.level], children: inlineRuns([part.text]) })];
    case 'paragraph':
      return [new Paragraph({ children: inlineRuns(part.text) })];
    case 'lead':
      return [new Paragraph({ style: 'Lead', children: inlineRuns(part.text) })];
    case 'status':
      return [new Paragraph({ style: 'PriorityStatus', children: statusRuns(part.tone, part.text) })];
    case 'list':
      return listParagraphs(part, index);
    case 'table':
      return [new Paragraph({ style: 'Caption', children: inlineRuns([part.caption]) }), reportTable(part), new Paragraph({ style: 'AfterTable' })];
    case 'contents':
      return [
        new Paragraph({ style: 'TOCHeading', children: inlineRuns([part.heading]) }),
        new TableOfContents(xmlText(part.heading), { hyperlink: true, headingStyleRange: '1-2' }),
      ];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function listParagraphs({ items, ordered }: Extract<ReportPart, { kind: 'list' }>, index: number): Paragraph[] {
  const numbering = ordered ? { reference: NUMBERS, level: 0, instance: index } : { reference: BULLETS, level: 0 };
  return items.map((item) => new Paragraph({ style: ordered ? 'ListNumber' : 'ListBullet', numbering, children: inlineRuns(item) }));
}
