import { Trouble } from '../../core/trouble';
import type { SheetCell } from '../../workflows/ports';
import { attempt, passing } from './in-excel';

/** Shows and selects a cell, or shows a sheet. */
export async function goTo({ sheet, cell }: SheetCell): Promise<Trouble | undefined> {
  const outcome = await attempt('showing', async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    worksheet.activate();
    if (cell !== undefined) passing(worksheet.getRange(cell)).select();
    await context.sync();
    return worksheet.isNullObject ? sheetGone(sheet) : undefined;
  });
  if (!(outcome instanceof Trouble) || outcome.code === 'excel-item-missing' || outcome.code === 'excel-busy')
    return outcome;
  return (await isHidden(sheet)) ? hiddenSheet(sheet) : outcome;
}

/** The cell that is selected. */
export async function selected(): Promise<SheetCell | Trouble> {
  return attempt('showing', async (context) => {
    const cell = passing(context.workbook.getActiveCell()).load('address');
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { sheet: sheet.name, cell: cell.address.replace(/^.*!/, '').replaceAll('$', '') };
  });
}

async function isHidden(name: string): Promise<boolean> {
  const visible = await attempt('showing', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    return sheet.isNullObject || sheet.visibility === 'Visible';
  });
  return visible === false;
}

export function sheetGone(sheet: string): Trouble {
  return new Trouble(
    'excel-item-missing',
    `The sheet "${sheet}" isn't in the workbook any more.`,
    'Undo its removal (Ctrl+Z), or open the workbook as you were sent it.',
  );
}

function hiddenSheet(sheet: string): Trouble {
  return new Trouble(
    'excel-item-missing',
    `The sheet "${sheet}" is hidden.`,
    `Right-click the tab of any sheet, choose Unhide and then ${sheet}.`,
  );
}
