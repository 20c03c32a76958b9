import { cellAddress } from '../../core/place';
import { cellText } from '../../core/values/cell';
import { filledCell } from '../../core/returns/cells';
import { FIGURE_FIELD_KEYS, LINE_COLUMNS, RETURN_SHEETS, TEXT_ENTRY_KEYS } from '../../core/returns/layout';
import type { Deviation, Entry, Field, PartnerReturn } from '../../core/returns/partner-return';
import { foldText } from '../../core/values/plain-text';
import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import { lostAnnotations, lostSheets, lostValuesWords, namedValue, quotedShort } from '../lost-values';

/** The content of a workbook, and the return that was read from it. */
export interface ReadReturn {
  content: WorkbookContent;
  ret: PartnerReturn;
}

/**
 * Names what a returned workbook holds that isn't in the same return printed anew, in words that go on from "This can't
 * be kept:". Sheets that the partner added are left to the caller.
 */
export function lostFromReturn(opened: ReadReturn, anew: ReadReturn): readonly string[] {
  return [
    ...lostFields(opened.ret, anew.ret),
    ...lostDeviations(opened.ret.deviations),
    ...lostNotes(opened.content, anew.content),
    ...opened.content.sheets.filter((sheet) => isMadeAnew(sheet, opened.ret, anew.content)).flatMap(lostAnnotations),
    ...lostSheets(opened.content),
  ];
}

/** True for the sheets of ours, and for renamed ones that entries were read from. */
function isMadeAnew({ name }: SheetContent, { entries, texts }: PartnerReturn, { sheets }: WorkbookContent): boolean {
  return (
    sheets.some((sheet) => foldText(sheet.name) === foldText(name)) ||
    entries.some(({ value }) => value.at.sheet === name) ||
    texts.some(({ text }) => text.at.sheet === name)
  );
}

function lostFields(opened: PartnerReturn, anew: PartnerReturn): readonly string[] {
  const pairs = [
    ...pairByName(opened.entries, anew.entries, ({ measure }) => measure).flatMap(([was, is]) => fieldPairs(was, is)),
    ...pairByName(opened.texts, anew.texts, ({ priority }) => priority).flatMap(([was, is]) =>
      TEXT_ENTRY_KEYS.map((key) => [was[key], is[key]] as const),
    ),
    ...(['name', 'role', 'date'] as const).map((key) => [opened.signOff[key], anew.signOff[key]] as const),
  ];
  return pairs.flatMap(([was, is]) => lostField(was, is));
}

function pairByName<Part>(
  opened: readonly Part[],
  anew: readonly Part[],
  nameOf: (part: Part) => string,
): readonly (readonly [Part, Part])[] {
  const byName = new Map(anew.map((part) => [nameOf(part), part]));
  return opened.flatMap((part) => {
    const same = byName.get(nameOf(part));
    return same ? [[part, same] as const] : [];
  });
}

type FieldPair = readonly [was: Field<unknown>, is: Field<unknown>];

function fieldPairs(was: Entry, is: Entry): readonly FieldPair[] {
  return FIGURE_FIELD_KEYS.map((key) => [was[key], is[key]] as const);
}

function lostField(was: Field<unknown>, is: Field<unknown>): readonly string[] {
  if (was.found !== '' && is.found === '') return [namedValue(was.found, was.at)];
  if (was.formula !== undefined && is.formula === undefined)
    return [`the formula in ${was.at.sheet}, ${was.at.cell}; its result is kept`];
  const differs =
    was.found !== '' && was.found !== is.found && JSON.stringify(was.reading) !== JSON.stringify(is.reading);
  return differs ? [`${namedValue(was.found, was.at)}, in whose place "${is.found}" stands`] : [];
}

/**
 * Names what the partner added around the entries (columns, rows, values beside the tables) that isn't printed anew.
 */
function lostDeviations(deviations: readonly Deviation[]): readonly string[] {
  return [...deviations.flatMap(lostWithDeviation), ...strayValues(deviations)];
}

function lostWithDeviation(deviation: Deviation): readonly string[] {
  switch (deviation.kind) {
    case 'extra-column':
      return [`the column ${quotedShort(deviation.column)} on the sheet "${deviation.at.sheet}"`];
    case 'missing-column':
      return deviation.instead && deviation.instead.values.length > 0
        ? [`the column ${quotedShort(deviation.instead.header)} on the sheet "${deviation.sheet}"`]
        : [];
    case 'repeated-column':
      return deviation.differing.length > 0
        ? [`the second column "${deviation.column}" on the sheet "${deviation.at.sheet}"`]
        : [];
    case 'extra-row':
      return [
        `row ${rowNumber(deviation.at.cell)} on the sheet "${deviation.at.sheet}", which isn't part of the return`,
      ];
    case 'repeated-row':
      return deviation.values.length > 0
        ? [`row ${rowNumber(deviation.at.cell)} on the sheet "${deviation.at.sheet}", the second for ${deviation.ref}`]
        : [];
    case 'changed-definition':
      return deviation.found === ''
        ? []
        : [`${namedValue(deviation.found, deviation.at)}, where ${quotedShort(deviation.issued)} stands again`];
    case 'struck-out':
      return [`the line through ${namedValue(deviation.found, deviation.at)}`];
    default:
      return [];
  }
}

const SHEETS_OF_WORDS = [RETURN_SHEETS.definitions, RETURN_SHEETS.notes] as const;

function strayValues(deviations: readonly Deviation[]): readonly string[] {
  const bySheet = new Map<string, string[]>();
  for (const deviation of deviations) {
    // What stands beside the words of these sheets is named by `lostNotes`.
    if (deviation.kind !== 'stray-value' || SHEETS_OF_WORDS.some((name) => name === deviation.at.sheet)) continue;
    const named = bySheet.get(deviation.at.sheet) ?? [];
    named.push(namedValue(deviation.value, deviation.at));
    bySheet.set(deviation.at.sheet, named);
  }
  return [...bySheet].flatMap(([sheet, named]) => lostValuesWords(sheet, named));
}

const rowNumber = (cell: string): string => cell.replace(/\D/g, '');

/** Names what somebody typed into the Start, Definitions and Notes sheets where the template has nothing. */
function lostNotes(opened: WorkbookContent, anew: WorkbookContent): readonly string[] {
  return [RETURN_SHEETS.start, ...SHEETS_OF_WORDS].flatMap((name) => {
    const [was, is] = [opened, anew].map(({ sheets }) =>
      sheets.find((sheet) => foldText(sheet.name) === foldText(name)),
    );
    return was && is ? lostValuesWords(was.name, notesBeside(was, is)) : [];
  });
}

function notesBeside(was: SheetContent, is: SheetContent): readonly string[] {
  const own = new Set(is.rows.flatMap((row) => row.flatMap((cell) => (cell ? [foldText(cellText(cell))] : []))));
  const isStart = foldText(was.name) === foldText(RETURN_SHEETS.start);
  return was.rows.flatMap((row, at) =>
    row.flatMap((_cell, column) => {
      const cell = filledCell(was, at, column);
      const told = isStart && column >= LINE_COLUMNS;
      if (!cell || told || filledCell(is, at, column) || own.has(foldText(cellText(cell)))) return [];
      return [namedValue(cellText(cell), { sheet: was.name, cell: cellAddress(at, column) })];
    }),
  );
}
