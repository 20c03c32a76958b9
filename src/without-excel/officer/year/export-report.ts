import { Trouble } from '../../../core/trouble';
import { councilWorkbook } from '../../../documents/council-workbook';
import { exportReport } from '../../../workflows/export-report';
import { periodFileName } from '../../../workflows/council-year/file-names';
import { updatedCouncil } from '../../../workflows/council-year/updated-council';
import { YEAR_FAULT } from '../words';
import type { CouncilYear } from './council-year';

/** Hands over the annual report as a Word document, made from the workbook as it would be saved. */
export async function saveReport(year: CouncilYear): Promise<void> {
  const { desk, around } = year;
  if (year.getState().busy) return;
  year.set({ busy: 'report', trouble: undefined });
  await around.pause();
  const record = await year.refresh();
  if (!record) return year.set({ busy: undefined });
  const file = periodFileName('annual-report', record.plan, 'docx');
  try {
    const council = { name: record.file, bytes: await desk.printWorkbook(councilWorkbook(updatedCouncil(record))) };
    const { bytes, headline, notes } = await exportReport(council, desk);
    around.saveFile({ name: file, bytes });
    year.set({ report: { file, headline, notes } });
  } catch (fault) {
    year.tell('report', fault instanceof Trouble ? fault : YEAR_FAULT.notMade(file));
  }
  year.set({ busy: undefined });
}
