import { addressOf, areaOf, sheetPrefix } from '../area';
import type { ExcelHost } from '../excel-host';
import { itemExists, wrongArgument } from '../host-error';
import { sheetIn, tableIn } from '../workbook/look-up';
import type { Book, Name, Place, Sheet } from '../workbook/model';

/** Excel's rules for names: no spaces, not like the address of a cell. */
function refuseName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isWord || /^[a-z]{1,3}\d+$/i.test(name) || /^r(\d+)?(c(\d+)?)?$/i.test(name) || /^c(\d+)?$/i.test(name))
    throw wrongArgument(`the name "${name}"`);
}

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Adds a name to the workbook's or to a sheet's. */
export function addName(host: ExcelHost, names: Name[], name: string, formula: string, comment: string): Name {
  host.refuseReadOnly();
  refuseName(name);
  if (names.some((each) => sameName(each.name, name)) || tableIn(host.book, name)) throw itemExists();
  if (comment.length > 255) throw wrongArgument('a comment of more than 255 characters');
  const added: Name = { name, formula, visible: true, comment };
  names.push(added);
  host.isDirty = true;
  return added;
}

/** "=Data!$A$1:$B$4" */
export function formulaOf({ sheet, area }: Place): string {
  return `=${sheetPrefix(sheet.name)}${addressOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

/** Where a name's formula points, if it's nothing but a range. */
export function placeOfFormula(book: Book, formula: string, on?: Sheet): Place | undefined {
  const [, quoted, plain, address = ''] =
    /^=(?:(?:'((?:[^']|'')+)'|([^!'"()+*/&=<>,]+))!)?(\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)$/i.exec(formula) ??
    [];
  const named = quoted?.replace(/''/g, "'") ?? plain;
  const sheet = named === undefined ? on : sheetIn(book, named);
  if (address === '' || !sheet || /^\$?\d+$/.test(address)) return undefined;
  try {
    return { sheet, area: areaOf(address) };
  } catch {
    return undefined;
  }
}
