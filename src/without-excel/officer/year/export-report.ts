import { Trouble } from '../../../core/trouble';
import { checkFileName, reportOf } from '../../../workflows/export-report';
import { YEAR_FAULT } from '../words';
import { periodFileName, type YearContext } from './year-state';

/** Downloads the annual report as a Word document, made from what the open workbook holds now. */
export async function saveReport(store: YearContext): Promise<void> {
  const { files, page } = store;
  if (store.getState().busy) return;
  store.setState({ busy: 'report', trouble: undefined });
  await page.pause();
  const year = await store.refresh();
  if (!year) return store.setState({ busy: undefined });
  const file = periodFileName('annual-report', year.plan, 'docx');
  try {
    const { bytes, headline, notes, checkFile: text } = await reportOf(year, files.printReport);
    page.saveFile({ name: file, bytes });
    const checkFile =
      text === undefined ? undefined : { name: checkFileName(file), bytes: new TextEncoder().encode(text) };
    store.setState({ report: { file, headline, notes, ...(checkFile && { checkFile }) } });
  } catch (fault) {
    store.showTrouble('report', fault instanceof Trouble ? fault : YEAR_FAULT.notMade(file));
  }
  store.setState({ busy: undefined });
}
