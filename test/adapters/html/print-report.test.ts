/** @jest-environment jsdom */
import { within } from '@testing-library/react';
import { printReport } from '../../../src/adapters/html/print-report';
import type { ReportDescription } from '../../../src/documents/report';
import { exportReport } from '../../../src/workflows/export-report';
import { exampleCouncil } from '../../builders/opened-example';
import { aReport, aReportTable, heading, paragraph } from '../../builders/report';
import { axeFindings } from './page';

function shownReport(report: ReportDescription): HTMLElement {
  document.documentElement.lang = 'en-GB';
  document.title = report.title;
  const main = document.createElement('main');
  const article = printReport(report, { document });
  main.append(article);
  document.body.replaceChildren(main);
  return article;
}

describe('a report as a page', () => {
  it('says what the report says, part by part', () => {
    const article = shownReport(
      aReport([
        { kind: 'contents', heading: 'Contents' },
        heading(1, 'Our performance'),
        { kind: 'status', tone: 'good', text: 'Achieved' },
        {
          kind: 'paragraph',
          text: [
            'See ',
            { strong: 'all' },
            { link: 'the council', to: 'https://westbury.example/' },
            { link: 'a trap', to: 'javascript:alert(1)' },
          ],
        },
        aReportTable(2),
        { kind: 'list', items: [['One'], ['Two']] },
      ]),
    );
    const screen = within(article);
    expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      'H1 Parks plan',
      'H2 Contents',
      'H2 Our performance',
    ]);
    expect(screen.getByText('✓ Achieved').className).toBe('cell-status-good');
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Our performance', '#report-1'],
      ['the council', 'https://westbury.example/'],
    ]);
    expect(
      within(screen.getByRole('table', { name: 'Visits by park' })).getByRole('rowheader', { name: 'Park 2' }),
    ).toBeDefined();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Our performance',
      'One',
      'Two',
    ]);
  });

  it('takes text for text', () => {
    expect(shownReport(aReport([paragraph('<img src=x>')])).querySelector('img')).toBeNull();
  });

  it('has nothing for axe to find: the annual report of the example', async () => {
    const content = await exampleCouncil();
    let printed: ReportDescription | undefined;
    await exportReport(
      { name: content.file, bytes: new Uint8Array() },
      {
        readWorkbook: () => Promise.resolve(content),
        printReport: (report) => {
          printed = report;
          return Promise.resolve(new Uint8Array());
        },
      },
    );
    if (!printed) throw new Error('There is no report.');
    shownReport(printed);
    expect(await axeFindings()).toEqual([]);
  }, 60_000);
});
