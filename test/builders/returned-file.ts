import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import type { Finding } from '../../src/core/finding';
import type { Plan } from '../../src/core/plan/plan';
import { returnOf } from '../../src/core/returns/read-return';
import { Trouble } from '../../src/core/trouble';
import { returnWorkbook } from '../../src/documents/return-workbook/return-workbook';
import { checkReturn } from '../../src/workflows/check-return';
import { PARTNER, planOf } from './returns';

/** Rows 5 to 7 of Figures: a count with last year's value, a percentage, a count; row 5 of Narrative: a text. */
export const PLAN: Plan = planOf({
  measures: [
    { previous: { value: 1600, qualifier: 'exactly' }, plausible: { low: 500, high: 4000, change: 50 } },
    {
      id: 'parks-1-open',
      title: 'Days open',
      definition: 'Days on which all gates were open.',
      answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
      parts: { numerator: 'days open', denominator: 'days', required: false },
    },
    {
      id: 'parks-1-trees',
      title: 'Trees planted',
      definition: 'Trees planted in the year.',
      answer: { kind: 'count', unit: 'trees' },
    },
  ],
  priorities: [
    { ref: 'Parks 1', text: { from: [PARTNER], prompt: 'What was done, and for whom.', minWords: 3, maxWords: 40 } },
  ],
});

/** What to put into a cell: a text, a number, or XML with attributes of the cell; null removes the cell. */
export type Put = string | number | null | { attributes?: string; xml: string };

export interface Edits {
  /** By sheet and address: "Figures!G5". */
  cells?: Readonly<Record<string, Put>>;
  /** Changes to the XML of a part, by its path, made after those to cells. */
  parts?: Readonly<Record<string, (xml: string) => string>>;
  /** Parts to add. */
  add?: Readonly<Record<string, string>>;
}

/** An edit that deletes the last row of Figures. */
export const WITHOUT_ROW_7: NonNullable<Edits['parts']> = {
  'xl/worksheets/sheet2.xml': (xml) => xml.replace(/<row r="7".*?<\/row>/s, ''),
};

const PATHS = new Map(
  ['Start here', 'Figures', 'Narrative', 'Definitions', 'Notes', 'Return'].map((name, index) => [
    name,
    `xl/worksheets/sheet${index + 1}.xml`,
  ]),
);

const FILLED: NonNullable<Edits['cells']> = {
  'Figures!G5': 1700,
  'Figures!G6': 0.97,
  'Figures!G7': 40,
  'Narrative!D5': 'The parks were open all year.',
  'Start here!B26': 'Ann Lee',
  'Start here!B27': 'Director',
  'Start here!B28': '11 May 2025',
};

/** Where the code of what is entered is typed. */
const CODE_CELL = 'Start here!B30';

/**
 * The bytes of a return that was issued, filled in without mistakes, edited as given, and then signed with the code of
 * what is entered.
 */
export async function returnedFile({ cells = {}, parts = {}, add = {} }: Edits = {}): Promise<Uint8Array> {
  const files: Unzipped = unzipSync(await printWorkbook(returnWorkbook(PLAN, PARTNER)));
  const edit = (path: string, change: (xml: string) => string): void => {
    const xml = strFromU8(files[path] ?? new Uint8Array());
    files[path] = strToU8(change(xml));
  };
  for (const [place, put] of Object.entries({ ...FILLED, ...cells })) {
    const [sheet = '', address = ''] = place.split('!');
    edit(PATHS.get(sheet) ?? sheet, (xml) => withCell(xml, address, put));
  }
  for (const [path, change] of Object.entries(parts)) edit(path, change);
  for (const [path, text] of Object.entries(add)) files[path] = strToU8(text);
  const code = await codeOf(zipSync(files));
  const [sheet = '', address = ''] = CODE_CELL.split('!');
  if (code !== undefined) edit(PATHS.get(sheet) ?? sheet, (xml) => withCell(xml, address, code));
  return zipSync(files);
}

/** The code that a return shows; undefined where the file can't be read as one. */
async function codeOf(bytes: Uint8Array): Promise<string | undefined> {
  const content = await readWorkbook({ name: 'green-trust.xlsx', bytes });
  const ret = content instanceof Trouble ? content : returnOf(content, PLAN);
  return ret instanceof Trouble ? undefined : ret.signOff.code?.now;
}

function withCell(xml: string, address: string, put: Put): string {
  const row = address.replace(/\D/g, '');
  const own = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`);
  const style = /\ss="\d+"/.exec(own.exec(xml)?.[1] ?? '')?.[0] ?? '';
  const cell = put === null ? '' : cellXml(address, style, put);
  if (own.test(xml)) return xml.replace(own, () => cell);
  const inRow = new RegExp(`(<row r="${row}"[^>]*>)(.*?)</row>`);
  if (inRow.test(xml))
    return xml.replace(inRow, (_row, open: string, within: string) => `${open}${within}${cell}</row>`);
  return xml.replace('</sheetData>', () => `<row r="${row}">${cell}</row></sheetData>`);
}

function cellXml(address: string, style: string, put: Exclude<Put, null>): string {
  if (typeof put === 'number') return `<c r="${address}"${style}><v>${put}</v></c>`;
  if (typeof put === 'object') return `<c r="${address}"${style} ${put.attributes ?? ''}>${put.xml}</c>`;
  const text = put.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** All findings of a file, as the command line would report them; throws the trouble where it can't be read. */
export async function findingsIn(bytes: Uint8Array, plan: Plan | undefined = PLAN): Promise<readonly Finding[]> {
  const checked = await checkReturn({ name: 'green-trust.xlsx', bytes }, readWorkbook, plan);
  if (!checked.readable) throw checked.trouble;
  return checked.findings;
}

/** Findings in a few words: "error missing Figures G5". */
export function inShort(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, check, place }) =>
    [severity, check, place.sheet, place.cell].filter((part) => part !== undefined).join(' '),
  );
}
