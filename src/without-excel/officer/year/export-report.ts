import { Trouble } from '../../../core/trouble';
import { reportOf } from '../../../workflows/export-report';
import { periodFileName } from '../../../workflows/council-year/file-names';
import { YEAR_FAULT } from '../words';
import type { YearStore } from './year-store';

/** Hands over the annual report as a Word document, made from what the open workbook holds now. */
export async function saveReport(year: YearStore): Promise<void> {
  const { desk, around } = year;
  if (year.getState().busy) return;
  year.set({ busy: 'report', trouble: undefined });
  await around.pause();
  const record = await year.refresh();
  if (!record) return year.set({ busy: undefined });
  const file = periodFileName('annual-report', record.plan, 'docx');
  try {
    const { bytes, headline, notes } = await reportOf(record, desk.printReport);
    around.saveFile({ name: file, bytes });
    year.set({ report: { file, headline, notes } });
  } catch (fault) {
    year.tell('report', fault instanceof Trouble ? fault : YEAR_FAULT.notMade(file));
  }
  year.set({ busy: undefined });
}
