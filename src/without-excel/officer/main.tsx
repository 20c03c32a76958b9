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
  const store = new YearStore(around, desk);
  return {
    View: ({ work }) => <OfficerPage store={store} work={work} navigation={navigation} />,
    adopt: (work) => store.adopt(work),
    takeIn: (files) => store.addDroppedFiles(files),
    clear: () => store.clear(),
  };
}
