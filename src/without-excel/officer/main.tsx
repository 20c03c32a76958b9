import { printReport } from '../../adapters/docx/print-report';
import { zipFiles } from '../../adapters/browser/zip-files';
import { printWorkbook } from '../../adapters/xlsx/print-workbook';
import { readWorkbook } from '../../adapters/xlsx/read-workbook';
import type { Around, Desk, OfficerDesk } from './desk';
import { OfficerPage } from './OfficerPage';
import { takesIn } from './year/add-returns';
import { YearStore } from './year/year-store';
import type { Ways } from './YearPages';

const desk: Desk = { readWorkbook, printWorkbook, printReport, zipped: zipFiles };

/** The officers' part of the page. */
export function officerDesk(around: Around, ways: Ways): OfficerDesk {
  const year = new YearStore(around, desk);
  return {
    View: ({ work }) => <OfficerPage year={year} work={work} ways={ways} />,
    adopt: (work) => year.adopt(work),
    takeIn: (files) => takesIn(year, files),
    clear: () => year.clear(),
  };
}
