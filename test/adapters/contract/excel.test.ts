/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import '../../excel-host/file/in-a-page';
import { saveBook } from '../../excel-host/file/save-book';
import { openedFile } from '../excel/opened-excel';
import { openWorkbookContract } from './open-workbook-contract';

describe.each(['1.9', '1.15'])('with ExcelApi %s', (excelApi) => {
  openWorkbookContract(
    'in Excel',
    async (file) => {
      const { workbook, host } = await openedFile(file, { excelApi });
      return { workbook, saved: () => saveBook(host.book) };
    },
    { refusesLockedCells: false },
  );
});
