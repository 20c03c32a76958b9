import { Trouble } from '../../../core/trouble';
import type { SheetDescription, WorkbookDescription } from '../../../documents/sheet';
import { LIST_SHEET } from '../../../documents/spreadsheet/list-sheet';
import { refuseUnprintable } from '../../../documents/spreadsheet/unprintable';
import { rangeOf, type Area } from '../area';
import { NOTHING_CHANGED } from '../errors';
import { passing } from '../in-excel';
import { sheetKey } from '../read/sheet-ask';
import { textForExcel } from '../write/needs-apostrophe';
import { blockJobs } from './block-jobs';
import { conditionJobs } from './condition-jobs';
import { linkJobs } from './link-jobs';
import { ListPlaces } from './list-places';
import { lookJobs } from './look-jobs';
import { extentOf, placedBlocks, type PlacedBlock } from './placed-cells';
import { bytesOf, unchecked, type PrintJob, type SheetJob } from './print-job';
import { sheetFrame, type SheetFrame } from './sheet-frame';
import type { OldSheet, Survey } from './survey';
import { validationJobs } from './validation-jobs';
import { workbookFrame, type WorkbookFrame } from './workbook-frame';

/** One sheet that is to be printed. */
export interface PlannedSheet {
  name: string;
  frame: SheetFrame;
  extent: Area;
  /** What stands under the name: then it is written beside it first, and a copy of the old is kept until all is done. */
  old?: OldSheet & { beside: string; copy: string };
}

export interface PrintPlan {
  frame: WorkbookFrame;
  sheets: readonly PlannedSheet[];
  jobs: readonly SheetJob[];
  /** Sheets that an earlier printing left behind when it was cut off. */
  leftBehind: readonly string[];
  /** The sheet for the choices of long lists, where there is none yet and one is needed. */
  listSheet?: string;
}

/** Names of sheets that are there while we print and no longer. */
const BESIDE = 'Being printed';
const COPY = 'Before printing';

const isLeftBehind = ({ name, visibility }: Survey['sheets'][number]): boolean =>
  visibility !== 'Visible' && new RegExp(`^${BESIDE} \\d+$`).test(name);

/** The blocks of every sheet. Throws a Trouble where the description can't be printed. */
export function blocksOf(workbook: WorkbookDescription): ReadonlyMap<SheetDescription, readonly PlacedBlock[]> {
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

/** What is to be done, in the light of what stands in the workbook. Throws a Trouble where it can't be. */
export function printPlan(
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
      ...(old && { old: { ...old, beside: freeName(BESIDE, taken), copy: freeName(COPY, taken) } }),
    };
  });
  refuseTakenTables(sheets, found);
  const lists = new ListPlaces(LIST_SHEET, found.lists);
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

/** A structure that somebody protected stays protected. */
const withStructure = (frame: WorkbookFrame, { frame: { isStructureProtected } }: Survey): WorkbookFrame => ({
  ...frame,
  isStructureProtected: frame.isStructureProtected || isStructureProtected,
});

function freeName(wanted: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(sheetKey(`${wanted} ${number}`))) number += 1;
  taken.add(sheetKey(`${wanted} ${number}`));
  return `${wanted} ${number}`;
}

function sheetJobs(
  sheet: SheetDescription,
  blocks: readonly PlacedBlock[],
  { name, extent, old }: PlannedSheet,
  lists: ListPlaces,
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
  return unchecked(bytesOf(rows) + values.length * LIST_ROW_BYTES, (sheet) =>
    Object.assign(passing(sheet.getRange(rangeOf(area))), { values: rows }),
  );
}

const LIST_ROW_BYTES = 500;

/** A table's name may be taken by one on a sheet that isn't ours to change. */
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
        `The sheet "${name}" can't be written: the sheet "${other.sheet}" has a table called ${other.name} already. ${NOTHING_CHANGED}`,
        `Rename that table (Table Design, Table name) or delete the sheet "${other.sheet}", then try again.`,
      );
  }
}
