import { Trouble } from '../../core/trouble';

export const NOTHING_CHANGED = 'Nothing was changed.';

export function sheetGone(sheet: string): Trouble {
  return new Trouble('excel-item-missing', `The sheet "${sheet}" isn't in the workbook.`, 'Open the workbook again.');
}

export function sheetHidden(sheet: string): Trouble {
  return new Trouble('excel-item-missing', `The sheet "${sheet}" is hidden.`, 'There is nothing on it to fill in.');
}

export function noSuchCell(sheet: string, cell: string): Trouble {
  return new Trouble(
    'usage',
    `"${cell}" on the sheet "${sheet}" isn't a cell. ${NOTHING_CHANGED}`,
    'Open the workbook again, then try again.',
  );
}

/** For an edit of a locked cell, which Excel would refuse on a protected sheet. */
export function cellLocked(sheet: string, cell: string): Trouble {
  return new Trouble(
    'excel-protected',
    `${sheet}, ${cell} is locked: it isn't for entries. ${NOTHING_CHANGED}`,
    'Type into the shaded cells. What else there is to say can go into a comment.',
  );
}

export function onlyToLookAt(sheet: string): Trouble {
  return new Trouble(
    'excel-read-only',
    `The sheet "${sheet}" can only be looked at here. ${NOTHING_CHANGED}`,
    'Open the workbook in Excel or LibreOffice to change this sheet.',
  );
}

export function notPrintable(file: string): Trouble {
  return new Trouble(
    'cannot-write',
    `The sheets can't be put into "${file}". ${NOTHING_CHANGED}`,
    'Open the workbook again, then try again.',
    file,
  );
}

export function notSaved(file: string): Trouble {
  return new Trouble(
    'cannot-write',
    `"${file}" can't be made into a file. What you entered is still here.`,
    'Try again. If it happens again, copy what you entered before you close this page.',
    file,
  );
}
