import { printReport } from '../../adapters/docx/print-report';
import { zipFiles } from '../../adapters/browser/zip-files';
import { printWorkbook } from '../../adapters/xlsx/print-workbook';
import { readWorkbook } from '../../adapters/xlsx/read-workbook';
import type { PageServices, FileServices, OfficerPart } from './officer-services';
import { OfficerPage } from './OfficerPage';
import { YearStore } from './year/year-store';
import type { Navigation } from './YearPages';

const desk: FileServices = { readWorkbook, printWorkbook, printReport, zip: zipFiles };

/** The officers' part of the page. */
export function officerPart(around: PageServices, navigation: Navigation): OfficerPart {
  const year = new YearStore(around, desk);
  return {
    View: ({ work }) => <OfficerPage year={year} work={work} navigation={navigation} />,
    adopt: (work) => year.adopt(work),
    takeIn: (files) => year.addDroppedFiles(files),
    clear: () => year.clear(),
  };
}
