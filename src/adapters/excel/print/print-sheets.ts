import { Trouble } from '../../../core/trouble';
import type { WorkbookDescription } from '../../../documents/sheet';
import type { Printed } from '../../../workflows/ports';

/** Puts the described sheets in place of those with their names, all or none. */
export async function printSheets(workbook: WorkbookDescription): Promise<Printed> {
  return { state: 'failed', trouble: new Trouble('excel-fault', `${workbook.title} can't be written into the open workbook yet. Nothing was changed.`, 'Save it as a file instead.') };
}
