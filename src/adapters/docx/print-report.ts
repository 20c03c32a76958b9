import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type INumberingOptions,
} from 'docx';
import type { ReportDescription } from '../../documents/report';
import type { PrintReport } from '../../workflows/ports';
import { NO_PAGE_NUMBERS } from './contents-list';
import { finishPackage } from './finish-package';
import { A4_PAGE, LARGE_PRINT, TEXT_WIDTH, USUAL_PRINT, type TypeScale } from './print-sizes';
import { BULLETED_LIST, NUMBERED_LIST, reportBody } from './report-body';
import { reportStyles } from './report-styles';
import { xmlText } from './text-runs';

/** Prints a report into the bytes of a .docx file. The same report gives the same bytes. */
export const printReport: PrintReport = (report) => printWithScale(report, USUAL_PRINT);

/** Prints a report in large print, with nothing smaller than 18 points. */
export const printReportLarge: PrintReport = (report) => printWithScale(report, LARGE_PRINT);

async function printWithScale(report: ReportDescription, scale: TypeScale): Promise<Uint8Array> {
  const packed = await Packer.pack(reportDocument(report, scale), 'uint8array');
  const tables = report.parts.filter((part) => part.kind === 'table');
  return finishPackage(packed, tables);
}

/** The report as a Word document, not yet packed. */
function reportDocument(report: ReportDescription, scale: TypeScale): Document {
  const { width, height, top, bottom, side, footer: footerMargin } = A4_PAGE;
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
            size: { width, height },
            margin: { top, bottom, left: side, right: side, footer: footerMargin },
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

/** A footer with the words at the left and the page number at the right, or below the words in large print. */
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
      { reference: BULLETED_LIST, levels: [level(LevelFormat.BULLET, '•')] as never },
      { reference: NUMBERED_LIST, levels: [level(LevelFormat.DECIMAL, '%1.')] as never },
    ],
  };
}
