import { read as readWithSheetJs, utils, type CellObject, type WorkBook } from '@e965/xlsx';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { cellAddress } from '../../../src/core/place';
import type { SheetContent } from '../../../src/core/returns/workbook-content';
import { Trouble } from '../../../src/core/trouble';
import type { CellContent } from '../../../src/core/values/cell';
import { serialOf } from '../../../src/core/values/date-serial';
import { xlsxOf } from '../../builders/package-bytes';
import { returnedFile } from '../../builders/returned-file';

/** What both readers can say of a cell: a date is its serial, an error its name, all else the value. */
function asOurs({ kind, value }: CellContent): unknown {
  if (kind === 'date') return serialOf(String(value)) ?? value;
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

function asTheirs({ t, v, w }: CellObject): unknown {
  if (t === 'z') return undefined;
  if (t === 'e') return w;
  return typeof v === 'string' ? v.replace(/\r\n?/g, '\n') : v;
}

/** Cells on which the two differ, each with what either says. */
function differences(ours: readonly SheetContent[], { Sheets: theirs }: WorkBook): readonly string[] {
  return ours.flatMap(({ name, rows }) => {
    const sheet = theirs[name] ?? {};
    const range = utils.decode_range(String(sheet['!ref'] ?? 'A1:A1'));
    const height = Math.max(rows.length, range.e.r + 1);
    const differing: string[] = [];
    for (let row = 0; row < height; row++) {
      const width = Math.max(rows[row]?.length ?? 0, range.e.c + 1);
      for (let column = 0; column < width; column++) {
        const address = cellAddress(row, column);
        const cell = rows[row]?.[column];
        const one = cell && cell.value !== '' ? asOurs(cell) : undefined;
        const found: unknown = sheet[address];
        const other = found === undefined ? undefined : asTheirs(found as CellObject);
        if (one !== (other === '' ? undefined : other))
          differing.push(`${name} ${address}: ${JSON.stringify(one)}, ${JSON.stringify(other)}`);
      }
    }
    return differing;
  });
}

async function differencesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const content = await readWorkbook({ name: 'file.xlsx', bytes });
  if (content instanceof Trouble) throw content;
  return differences(content.sheets, readWithSheetJs(bytes, { type: 'array', cellDates: false }));
}

const EXAMPLES = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join('examples', name, 'returns')).map((file) => join('examples', name, 'returns', file)),
  );

const cells = (xml: string): string => `<sheetData><row r="1">${xml}</row></sheetData>`;
/** Odd files, with the differences that are right: the second reader knows less there. It reads no zip64 at all. */
const ODD: readonly (readonly [what: string, bytes: Uint8Array, differ?: readonly string[]])[] = [
  ['addresses in small letters', xlsxOf({ sheet: cells('<c r="b1"><v>1</v></c>') }), ['Sheet1 B1: 1, undefined']],
  ['cells without addresses', xlsxOf({ sheet: cells('<c><v>1</v></c><c t="b"><v>1</v></c>') })],
  ['errors', xlsxOf({ sheet: cells('<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><v>#REF!</v></c>') })],
  ['inline text', xlsxOf({ sheet: cells('<c r="A1" t="inlineStr"><is><t>a</t></is></c>') })],
  ['rich text', xlsxOf({ sheet: cells('<c r="A1" t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c>') })],
  [
    'raised digits, which we keep apart from the number before them',
    xlsxOf({
      sheet: cells(
        '<c r="A1" t="inlineStr"><is><r><t>6,400</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is></c>',
      ),
    }),
    ['Sheet1 A1: "6,400²", "6,4002"'],
  ],
  ['escaped characters', xlsxOf({ sheet: cells('<c r="A1" t="str"><v>a_x000A_b</v></c>') })],
  [
    'dates by a format of our own and by a built-in one',
    xlsxOf({
      sheet: cells('<c r="A1" s="1"><v>44692</v></c><c r="B1" s="2"><v>44692</v></c>'),
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="d mmmm yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>',
    }),
  ],
  [
    'numbers as programs write them',
    xlsxOf({ sheet: cells('<c r="A1"><v>1E3</v></c><c r="B1"><v>0.1</v></c><c r="C1"><v>-7</v></c>') }),
  ],
];

describe('a second reader says the same of every cell', () => {
  it.each(ODD.map(([what, bytes, differ = []]) => [what, bytes, differ] as const))(
    'of %s',
    async (_what, bytes, differ) => {
      expect(await differencesIn(bytes)).toEqual(differ);
    },
  );

  it('of a return that was issued and filled in', async () => {
    expect(await differencesIn(await returnedFile())).toEqual([]);
  });

  it.each(EXAMPLES)('of %s, where both can read it', async (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const content = await readWorkbook({ name: path, bytes });
    if (content instanceof Trouble) return expect(content.fix).toMatch(/\.$/);
    expect(await differencesIn(bytes)).toEqual([]);
  });
});
