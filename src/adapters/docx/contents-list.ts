import {
  Bookmark,
  InternalHyperlink,
  PageReference,
  Paragraph,
  Tab,
  TextRun,
  type PageNumberEstimator,
  type ParagraphChild,
} from 'docx';
import type { ReportPart } from '../../documents/report';
import { inlineRuns, xmlText } from './text-runs';
import { TEXT_WIDTH } from './print-sizes';

/** With more headings than this, the contents name only those of the first level, so that they fit on a page. */
const MOST_ENTRIES = 22;

/** Leaves the page numbers of the contents blank: only the program that opens the report knows where pages end. */
export const NO_PAGE_NUMBERS: PageNumberEstimator = () => ({ bookmarks: new Map() });

/** The entries of the contents in order, by the heading that they lead to. */
export function contentsHeadings(parts: readonly ReportPart[]): ReadonlyMap<ReportPart, ContentsEntry> {
  const headings = parts.flatMap((part) => (part.kind === 'heading' && part.level <= 2 ? [part] : []));
  const named = headings.length > MOST_ENTRIES ? headings.filter(({ level }) => level === 1) : headings;
  return new Map(
    named.map((part, index) => [part, { level: part.level, text: part.text, anchor: `_Toc${index + 1}` }]),
  );
}

export interface ContentsEntry {
  level: number;
  text: string;
  /** Name of the bookmark at the heading. */
  anchor: string;
}

/** A line of the contents: a link to the heading, and its page number. */
export function contentsLine({ level, text, anchor }: ContentsEntry): Paragraph {
  const page = new PageReference(anchor, { hyperlink: true });
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [{ type: 'right', position: TEXT_WIDTH, leader: 'dot' }],
    children: [
      new InternalHyperlink({
        anchor,
        children: [new TextRun({ text: xmlText(text) }), new TextRun({ children: [new Tab()] }), page],
      }),
    ],
  });
}

/** A heading's text, with the bookmark that the contents link to where they name the heading. */
export function headingRuns(text: string, entry: ContentsEntry | undefined): ParagraphChild[] {
  return entry ? [new Bookmark({ id: entry.anchor, children: inlineRuns([text]) })] : inlineRuns([text]);
}
