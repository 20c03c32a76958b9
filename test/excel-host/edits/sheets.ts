import { EVENT } from '../events';
import type { ExcelHost } from '../excel-host';
import { refuseFixedStructure } from '../guards';
import { HostError, itemExists, wrongArgument } from '../host-error';
import { addSheet, type Sheet, type Visibility } from '../workbook/model';
import { sheetIn } from '../workbook/look-up';
import { followRenamedSheet, loseSheet } from './formulas-follow';
import { activateSheet } from './go-to';
import { sourceOf, type Origin } from './change';

/** Adds a sheet at the end, under the name that is given or the next "Sheet1". */
export function addNewSheet(host: ExcelHost, given: unknown, origin: Origin): Sheet {
  refuse(host);
  const name = given === undefined || given === null || given === '' ? nextName(host) : String(given);
  refuseName(host, name);
  const sheet = addSheet(host.book, name);
  tell(host, EVENT.added, sheet, origin);
  return sheet;
}

export function deleteSheet(host: ExcelHost, sheet: Sheet, origin: Origin): void {
  refuse(host);
  const { book } = host;
  const others = book.sheets.filter((each) => each !== sheet);
  const next =
    others.find(({ visibility }, index) => visibility === 'Visible' && index >= book.sheets.indexOf(sheet)) ??
    others.filter(({ visibility }) => visibility === 'Visible').at(-1);
  if (!next || sheet.visibility === 'VeryHidden')
    throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  if (book.active === sheet.id) activateSheet(host, next);
  book.sheets = others;
  loseSheet(book, sheet);
  tell(host, EVENT.deleted, sheet, origin);
}

export function renameSheet(host: ExcelHost, sheet: Sheet, name: string, origin: Origin): void {
  refuse(host);
  if (name.toLowerCase() !== sheet.name.toLowerCase()) refuseName(host, name);
  const nameBefore = sheet.name;
  sheet.name = name;
  followRenamedSheet(host.book, nameBefore, name);
  tell(host, EVENT.nameChanged, sheet, origin, { nameBefore, nameAfter: name });
}

export function moveSheet(host: ExcelHost, sheet: Sheet, position: number, origin: Origin): void {
  refuse(host);
  const { sheets } = host.book;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length)
    throw wrongArgument('a position beyond the last sheet');
  const positionBefore = sheets.indexOf(sheet);
  sheets.splice(positionBefore, 1);
  sheets.splice(position, 0, sheet);
  tell(host, EVENT.moved, sheet, origin, { positionBefore, positionAfter: position });
}

export function showSheet(host: ExcelHost, sheet: Sheet, visibility: Visibility, origin: Origin): void {
  refuse(host);
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw wrongArgument(`the visibility "${visibility}"`);
  const others = host.book.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
  const [next] = others;
  if (visibility !== 'Visible' && !next)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  if (visibility !== 'Visible' && next && host.book.active === sheet.id) activateSheet(host, next);
  const visibilityBefore = sheet.visibility;
  sheet.visibility = visibility;
  tell(host, EVENT.visibilityChanged, sheet, origin, { visibilityBefore, visibilityAfter: visibility });
}

function refuse(host: ExcelHost): void {
  host.refuseReadOnly();
  refuseFixedStructure(host.book);
}

/** Excel's rules for the names of sheets. */
function refuseName(host: ExcelHost, name: string): void {
  if (
    name === '' ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history'
  )
    throw wrongArgument(`the sheet name "${name}"`);
  if (sheetIn(host.book, name)) throw itemExists();
}

function nextName({ book }: ExcelHost): string {
  let number = book.sheets.length + 1;
  while (sheetIn(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function tell(
  host: ExcelHost,
  event: number,
  sheet: Sheet,
  origin: Origin,
  more: Readonly<Record<string, unknown>> = {},
): void {
  host.isDirty = true;
  host.events.tell(event, [sheet.id], { worksheetId: sheet.id, ...sourceOf(origin), ...more });
}
