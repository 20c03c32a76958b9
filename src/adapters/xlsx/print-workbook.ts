import { writeXlsx, type WriteOptions } from 'hucre/xlsx';
import type { KeptSheet, WorkbookDescription } from '../../documents/sheet';
import { BODY_SIZE, FONT } from '../../documents/styles';
import type { PrintWorkbook } from '../../workflows/ports';
import { KeptContent } from './kept/kept-content';
import { escapedText } from './print/cell-text';
import { LIST_SHEET } from '../../documents/spreadsheet/choices-sheet';
import { ListRanges } from './print/list-ranges';
import { mendedFile } from './print/mended-parts';
import { printNames } from './print/page';
import { printedSheet } from './print/printed-sheet';
import { absolute, quotedSheet } from '../../documents/spreadsheet/sheet-references';
import { refuseUnprintable } from '../../documents/spreadsheet/unprintable';

type NamedRanges = NonNullable<WriteOptions['namedRanges']>;

/**
 * Prints a workbook description into the bytes of an .xlsx file; the same description gives the same
 * bytes. Rejects with a Trouble where a text is longer than a cell can hold, with an Error where the
 * description itself can't be a workbook (two tables of one name).
 */
export const printWorkbook: PrintWorkbook = async (workbook) => {
  refuseUnprintable(workbook);
  const kept = (workbook.kept ?? []).map(keptContent);
  const lists = new ListRanges(freeName(LIST_SHEET, [...workbook.sheets, ...(workbook.kept ?? [])]));
  const sheets = [...workbook.sheets.map((sheet) => printedSheet(sheet, lists)), ...kept.map(({ sheet }) => sheet)];
  const listSheet = lists.sheet();
  if (listSheet) sheets.push(listSheet);
  const activeSheet = Math.max(
    0,
    workbook.sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
  const bytes = await writeXlsx({
    sheets,
    defaultFont: { name: FONT, size: BODY_SIZE, family: 2 },
    namedRanges: withoutTaken(
      namedRanges(workbook),
      kept.flatMap(({ names }) => names),
    ),
    activeSheet,
    properties: properties(workbook),
    ...(workbook.structureProtected && { workbookProtection: { lockStructure: true } }),
  });
  return mendedFile(bytes, { activeSheet, ownSheets: workbook.sheets.length, language: workbook.language });
};

function keptContent({ name, content }: KeptSheet): KeptContent {
  if (content instanceof KeptContent) return content;
  throw new Error(`The kept sheet "${name}" wasn't read by this printer's reader.`);
}

function freeName(wanted: string, sheets: readonly { name: string }[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${wanted} ${next}`;
  return name;
}

function namedRanges({ names, sheets }: WorkbookDescription): NamedRanges {
  return [
    ...names.map(({ name, sheet, range }) => ({ name, range: `${quotedSheet(sheet)}!${absolute(range)}` })),
    ...sheets.filter(({ visibility }) => visibility === 'visible').flatMap(printNames),
  ];
}

/** Our own names, and those that came with kept sheets as long as they don't clash. */
function withoutTaken(own: NamedRanges, carried: NamedRanges): NamedRanges {
  const key = ({ name, scope }: NamedRanges[number]): string => `${name} ${scope ?? ''}`.toLowerCase();
  const taken = new Set(own.map(key));
  return [...own, ...carried.filter((range) => !taken.has(key(range)))];
}

function properties(workbook: WorkbookDescription): WriteOptions['properties'] {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  return {
    title: escapedText(workbook.title),
    subject: escapedText(workbook.subject),
    creator: escapedText(workbook.author),
    description: escapedText(visible.map(({ name, purpose }) => `${name}: ${purpose}`).join('\n')),
    custom: Object.fromEntries([...workbook.properties].map(([name, value]) => [name, escapedText(value)])),
  };
}
