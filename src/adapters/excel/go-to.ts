import { Trouble } from '../../core/trouble';
import type { SheetCell } from '../../workflows/ports';
import { tryInExcel, untrackRange } from './run-in-excel';

/** Shows and selects a cell, or shows a sheet. */
export async function goTo({ sheet, cell }: SheetCell): Promise<Trouble | undefined> {
  const outcome = await tryInExcel('showing', async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    worksheet.activate();
    if (cell !== undefined) untrackRange(worksheet.getRange(cell)).select();
    await context.sync();
    return worksheet.isNullObject ? missingSheetTrouble(sheet) : undefined;
  });
  if (!(outcome instanceof Trouble) || outcome.code === 'excel-item-missing' || outcome.code === 'excel-busy')
    return outcome;
  return (await isSheetHidden(sheet)) ? hiddenSheetTrouble(sheet) : outcome;
}

/** The active cell of the active sheet. */
export async function selectedCell(): Promise<SheetCell | Trouble> {
  return tryInExcel('showing', async (context) => {
    const cell = untrackRange(context.workbook.getActiveCell()).load('address');
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { sheet: sheet.name, cell: cell.address.replace(/^.*!/, '').replaceAll('$', '') };
  });
}

async function isSheetHidden(name: string): Promise<boolean> {
  const visible = await tryInExcel('showing', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    return sheet.isNullObject || sheet.visibility === 'Visible';
  });
  return visible === false;
}

export function missingSheetTrouble(sheet: string): Trouble {
  return new Trouble(
    'excel-item-missing',
    `The sheet "${sheet}" isn't in the workbook any more.`,
    'Undo its removal (Ctrl+Z), or open the workbook as you were sent it.',
  );
}

function hiddenSheetTrouble(sheet: string): Trouble {
  return new Trouble(
    'excel-item-missing',
    `The sheet "${sheet}" is hidden.`,
    `Right-click the tab of any sheet, choose Unhide and then ${sheet}.`,
  );
}
