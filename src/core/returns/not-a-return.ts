import { COUNCIL_RECORD_SHEET, COUNCIL_SHEET_NAMES } from '../council-sheets';
import { Trouble } from '../trouble';
import { formatList } from '../words/english';
import { RETURN_SHEETS, START_LABELS } from './layout';
import { foldText } from '../values/plain-text';
import type { WorkbookContent } from './workbook-content';

const COUNCIL_SHEETS_TOLD = Object.values(COUNCIL_SHEET_NAMES);
const PARTNER_SHEETS = [RETURN_SHEETS.start, RETURN_SHEETS.figures, RETURN_SHEETS.narrative];
const MOST_SHEETS_NAMED = 4;

/** True where most sheets of a return are there, whatever is missing from it. */
export function looksLikeReturn({ sheets }: WorkbookContent): boolean {
  const names = new Set(sheets.map(({ name }) => foldText(name)));
  return PARTNER_SHEETS.filter((name) => names.has(foldText(name))).length >= 2;
}

/** Why a workbook can't be read as a return: what it seems to be, and what to do. */
export function notAReturn(content: WorkbookContent): Trouble {
  const has = (name: string): boolean => content.sheets.some((sheet) => foldText(sheet.name) === foldText(name));
  const trouble = (message: string, fix: string): Trouble => new Trouble('not-a-return', message, fix, content.file);
  if (looksLikeReturn(content)) {
    return trouble(
      'This looks like a return, but the hidden sheet that says whose it is and what it was asked, ' +
        `"${RETURN_SHEETS.identity}", is missing or damaged.`,
      'Copy the entries into the workbook as it was issued, and send that back. A council can also read this one, ' +
        'together with its plan.',
    );
  }
  if (COUNCIL_SHEETS_TOLD.filter(has).length >= 2) {
    return trouble(
      "This seems to be the council's own workbook, not a partner's return.",
      'Choose the workbook that the partner sent back.',
    );
  }
  const holds = content.sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== undefined)));
  if (!holds)
    return trouble('This workbook is empty.', 'Choose the workbook that was issued for the return, filled in.');
  return trouble(
    `This is another workbook, not a return: it holds ${sheetNames(content)}.`,
    'Enter the figures in the workbook that was issued for the return, and send that back.',
  );
}

function sheetNames({ sheets }: WorkbookContent): string {
  const shown = sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => `"${name.slice(0, 31)}"`);
  const named = shown.slice(0, MOST_SHEETS_NAMED);
  const more = shown.length - named.length;
  return `${shown.length === 1 ? 'the sheet' : 'the sheets'} ${formatList(more > 0 ? [...named, `${more} more`] : named)}`;
}

/** Says of a council workbook of ours what it is; undefined for any other. Older ones without a record are only guessed. */
export function councilWorkbookTrouble({ file, sheets }: WorkbookContent): Trouble | undefined {
  const record = foldText(COUNCIL_RECORD_SHEET);
  if (!sheets.some(({ name }) => foldText(name) === record)) return undefined;
  return new Trouble(
    'council-workbook',
    "This is a council workbook, not a partner's return.",
    'If a return was meant, take the workbook that the partner sent back.',
    file,
  );
}

/** The trouble with a return that has lost its identity and names no known partner on "Start here". */
export function unknownPartnerTrouble(content: WorkbookContent, name: string): Trouble {
  const found = name === '' ? 'names no partner' : `names "${name.slice(0, 80)}", who isn't a partner in the plan`;
  return new Trouble(
    'not-a-return',
    `The hidden sheet that says whose return this is, is missing, and "${RETURN_SHEETS.start}" ${found}.`,
    `Put the partner's name, as the plan has it, beside "${START_LABELS.partner}" on "${RETURN_SHEETS.start}", ` +
      'and read the file again.',
    content.file,
  );
}
