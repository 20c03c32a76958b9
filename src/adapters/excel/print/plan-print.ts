import { Trouble } from '../../../core/trouble';
import type { SheetDescription, WorkbookDescription } from '../../../documents/sheet';
import { LIST_SHEET } from '../../../documents/spreadsheet/choices-sheet';
import { refuseUnprintable } from '../../../documents/spreadsheet/unprintable';
import { areaAddress, sheetKey, type Area } from '../sheet-area';
import { NOTHING_CHANGED } from '../errors';
import { untrackRange } from '../run-in-excel';
import { textForExcel } from '../write/text-for-excel';
import { blockJobs } from './block-jobs';
import { conditionJobs } from './condition-jobs';
import { linkJobs } from './link-jobs';
import { ChoiceLists, validationJobs } from './validation-jobs';
import { lookJobs } from './look-jobs';
import { extentOf, placedBlocks, type PlacedBlock } from './placed-cells';
import { jsonBytes, uncheckedJob, type PrintJob, type SheetJob } from './print-job';
import { sheetFrame, type SheetFrame } from './sheet-frame';
import type { OldSheet, Survey } from './survey';
import { workbookFrame, type WorkbookFrame } from './workbook-frame';

/** One sheet to print. */
export interface PlannedSheet {
  name: string;
  frame: SheetFrame;
  extent: Area;
  /**
   * The sheet that the workbook already has by that name. `beside` is the name of the temporary sheet on which the new
   * one is built, `copy` that of the copy from which the old one can be restored.
   */
  old?: OldSheet & { beside: string; copy: string };
}

export interface PrintPlan {
  frame: WorkbookFrame;
  sheets: readonly PlannedSheet[];
  jobs: readonly SheetJob[];
  /** Names of the sheets called "Being printed …" that an earlier, interrupted print left behind. */
  leftBehind: readonly string[];
  /** Name of the list sheet to add, where one is needed and missing. */
  listSheet?: string;
}

/** Temporary sheets have one of these names and a number: "Being printed 1". */
const NEW_SHEET_NAME = 'Being printed';
const COPY_NAME = 'Before printing';

const isLeftBehind = ({ name, visibility }: Survey['sheets'][number]): boolean =>
  visibility !== 'Visible' && new RegExp(`^${NEW_SHEET_NAME} \\d+$`).test(name);

/** Gives the cells of every sheet their places. Throws a Trouble where the description can't be printed. */
export function placeBlocks(workbook: WorkbookDescription): ReadonlyMap<SheetDescription, readonly PlacedBlock[]> {
  try {
    refuseUnprintable(workbook);
  } catch {
    throw new Trouble(
      'cannot-write',
      `${workbook.title} can't be written: two of its tables or names are called the same. ${NOTHING_CHANGED}`,
      'This is a fault in Partner Returns. Please tell whoever looks after it.',
    );
  }
  return new Map(workbook.sheets.map((sheet) => [sheet, placedBlocks(sheet)]));
}

/** Plans the print from what was found in the workbook. Throws a Trouble where it can't be done. */
export function planPrint(
  workbook: WorkbookDescription,
  blocks: ReadonlyMap<SheetDescription, readonly PlacedBlock[]>,
  found: Survey,
): PrintPlan {
  const taken = new Set(found.sheets.map(({ name }) => sheetKey(name)));
  const sheets = workbook.sheets.map((sheet): PlannedSheet => {
    const old = found.old.get(sheetKey(sheet.name));
    const extent = extentOf(blocks.get(sheet) ?? []);
    return {
      name: old?.name ?? sheet.name,
      frame: sheetFrame(sheet),
      extent,
      ...(old && { old: { ...old, beside: unusedName(NEW_SHEET_NAME, taken), copy: unusedName(COPY_NAME, taken) } }),
    };
  });
  refuseTakenTables(sheets, found);
  const lists = new ChoiceLists(LIST_SHEET, found.lists);
  const own = workbook.sheets.flatMap((sheet, index) => {
    const planned = sheets[index];
    return planned ? sheetJobs(sheet, blocks.get(sheet) ?? [], planned, lists) : [];
  });
  const added = lists.added();
  const needsSheet = added.length > 0 && !found.sheets.some(({ name }) => sheetKey(name) === sheetKey(LIST_SHEET));
  return {
    frame: withStructure(workbookFrame(workbook), found),
    sheets,
    jobs: [...added.map(({ column, values }) => ({ sheet: LIST_SHEET, job: listJob(column, values) })), ...own],
    leftBehind: found.sheets.filter(isLeftBehind).map(({ name }) => name),
    ...(needsSheet && { listSheet: LIST_SHEET }),
  };
}

/** A workbook structure that was protected stays protected. */
const withStructure = (frame: WorkbookFrame, { frame: { isStructureProtected } }: Survey): WorkbookFrame => ({
  ...frame,
  isStructureProtected: frame.isStructureProtected || isStructureProtected,
});

/** The wanted name with the first number that isn't taken; adds it to `taken`. */
function unusedName(wanted: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(sheetKey(`${wanted} ${number}`))) number += 1;
  taken.add(sheetKey(`${wanted} ${number}`));
  return `${wanted} ${number}`;
}

function sheetJobs(
  sheet: SheetDescription,
  blocks: readonly PlacedBlock[],
  { name, extent, old }: PlannedSheet,
  lists: ChoiceLists,
): readonly SheetJob[] {
  const jobs: readonly PrintJob[] = [
    ...blocks.flatMap(blockJobs),
    ...linkJobs(blocks),
    ...lookJobs(blocks, extent),
    ...validationJobs(blocks, lists),
    ...conditionJobs(sheet),
  ];
  return jobs.map((job) => ({ sheet: old?.beside ?? name, job }));
}

function listJob(column: number, values: readonly string[]): PrintJob {
  const rows = values.map((value) => [textForExcel(value)]);
  const area = { top: 0, left: column, bottom: values.length - 1, right: column };
  return uncheckedJob(jsonBytes(rows) + values.length * LIST_ROW_BYTES, (sheet) =>
    Object.assign(untrackRange(sheet.getRange(areaAddress(area))), { values: rows }),
  );
}

/** Bytes that office.js adds to a request for each row of a list. */
const LIST_ROW_BYTES = 500;

/** Throws a Trouble where a table on another sheet has the name of one of ours. */
function refuseTakenTables(sheets: readonly PlannedSheet[], { tables }: Survey): void {
  for (const { name, frame } of sheets) {
    const other = tables.find(
      (table) =>
        sheetKey(table.sheet) !== sheetKey(name) &&
        frame.tables.some((each) => each.name.toLowerCase() === table.name.toLowerCase()),
    );
    if (other)
      throw new Trouble(
        'cannot-write',
        `The sheet "${name}" can't be written: the sheet "${other.sheet}" has a table called ${other.name} already. ` +
          NOTHING_CHANGED,
        `Rename that table (Table Design, Table name) or delete the sheet "${other.sheet}", then try again.`,
      );
  }
}
