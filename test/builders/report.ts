import type { ReportDescription, ReportPart } from '../../src/documents/report';

export function aReport(parts: readonly ReportPart[], differences: Partial<ReportDescription> = {}): ReportDescription {
  return {
    title: 'Parks plan',
    subtitle: 'Annual report 2024/25',
    subject: 'Annual report of the Parks Partnership',
    author: 'Westbury Council',
    keywords: ['Parks', '2024/25'],
    language: 'en-GB',
    footer: 'Parks plan: annual report',
    parts,
    ...differences,
  };
}

export const heading = (level: 1 | 2 | 3, text: string): ReportPart => ({ kind: 'heading', level, text });

export const paragraph = (text: string): ReportPart => ({ kind: 'paragraph', text: [text] });

/** A table of two columns, with as many rows as asked for. */
export function aReportTable(rows = 2, caption = 'Visits by park'): Extract<ReportPart, { kind: 'table' }> {
  return {
    kind: 'table',
    caption,
    summary: `For each park, its ${caption.toLowerCase()}.`,
    columns: [
      { header: 'Park', width: 60 },
      { header: 'Visits', width: 40, align: 'right' },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      { text: `Park ${index + 1}`, heading: true },
      { text: `${index * 100}` },
    ]),
  };
}
