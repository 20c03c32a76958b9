import { Trouble } from '../../../core/trouble';
import { reportOf } from '../../../workflows/export-report';
import { periodFileName } from '../../../workflows/council-year/file-names';
import { YEAR_FAULT } from '../words';
import type { YearContext } from './year-state';

/** Hands over the annual report as a Word document, made from what the open workbook holds now. */
export async function saveReport(year: YearContext): Promise<void> {
  const { files, page } = year;
  if (year.getState().busy) return;
  year.setState({ busy: 'report', trouble: undefined });
  await page.pause();
  const record = await year.refresh();
  if (!record) return year.setState({ busy: undefined });
  const file = periodFileName('annual-report', record.plan, 'docx');
  try {
    const { bytes, headline, notes } = await reportOf(record, files.printReport);
    page.saveFile({ name: file, bytes });
    year.setState({ report: { file, headline, notes } });
  } catch (fault) {
    year.showTrouble('report', fault instanceof Trouble ? fault : YEAR_FAULT.notMade(file));
  }
  year.setState({ busy: undefined });
}
