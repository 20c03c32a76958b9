import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type INumberingOptions,
} from 'docx';
import type { ReportDescription } from '../../documents/report';
import { NO_PAGE_NUMBERS } from './contents-list';
import { PAGE, TEXT_WIDTH } from './page';
import { BULLETS, NUMBERS, reportBody } from './report-body';
import { reportStyles } from './report-styles';
import type { TypeScale } from './type-scale';
import { xmlText } from './xml-text';

/** The report as a Word document, not yet packed. */
export function reportDocument(report: ReportDescription, scale: TypeScale): Document {
  return new Document({
    title: xmlText(report.subtitle ? `${report.title}: ${report.subtitle}` : report.title),
    subject: xmlText(report.subject),
    creator: xmlText(report.author),
    lastModifiedBy: xmlText(report.author),
    keywords: xmlText(report.keywords.join(', ')),
    styles: reportStyles(scale, report.language),
    numbering: listNumbering(),
    pageNumbers: NO_PAGE_NUMBERS,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side, footer: PAGE.footer },
          },
        },
        footers: {
          default: footer(report.footer, scale),
          first: new Footer({ children: [new Paragraph({ style: 'Footer' })] }),
        },
        children: reportBody(report, scale),
      },
    ],
  });
}

/** The footer's words to the left, the page number to the right, or under them in large print. */
function footer(text: string, scale: TypeScale): Footer {
  const words = new TextRun({ text: xmlText(text) });
  const number = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  if (scale.footer === 'two lines') {
    return new Footer({
      children: [[words], [new TextRun({ children: number })]].map(
        (children) => new Paragraph({ style: 'Footer', children }),
      ),
    });
  }
  const children = [words, new TextRun({ children: [new Tab(), ...number] })];
  return new Footer({
    children: [new Paragraph({ style: 'Footer', tabStops: [{ type: 'right', position: TEXT_WIDTH }], children })],
  });
}

function listNumbering(): INumberingOptions {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string): object => ({
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 425, hanging: 425 } } },
  });
  return {
    config: [
      { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•')] as never },
      { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.')] as never },
    ],
  };
}
