import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { relation } from '../builders/package-bytes';
import { command, commandWith, inFolder } from './command';

const PLAN = ['--plan', 'assets/plans/sevenoaks-2019-22.json'];
const RETURN = 'examples/sevenoaks-2021-22/returns/compaid-2021-22.xlsx';

async function withCouncil<Result>(use: (folder: string, council: string) => Promise<Result>): Promise<Result> {
  return inFolder(async (folder) => {
    copyFileSync(RETURN, join(folder, 'compaid.xlsx'));
    const council = join(folder, 'council.xlsx');
    await command('consolidate', ...PLAN, '--returns', RETURN, '--out', council);
    return use(folder, council);
  });
}

describe('a council workbook among the returns', () => {
  it('is named and passed over when they are checked, and is nobody’s mistake', async () => {
    await withCouncil(async (folder, council) => {
      const { code, out } = await command('check', folder, ...PLAN);
      expect(out).toContain("council.xlsx: passed over.\n  This is a council workbook, not a partner's return.");
      expect(out).toMatch(/1 file checked\.$/);
      expect(code).toBe(0);
      const { json } = await command('check', folder, ...PLAN, '--json');
      expect(json).toMatchObject({ files: [{ file: 'compaid.xlsx' }], passedOver: [council] });
      expect((await command('check', council, ...PLAN)).code).toBe(1);
    });
  });

  it('is passed over when they are consolidated, and the year does not speak of it', async () => {
    await withCouncil(async (folder, council) => {
      const out = join(folder, 'out.xlsx');
      const said = await command('consolidate', ...PLAN, '--returns', folder, '--out', out);
      expect(said.out).toContain("  council.xlsx: passed over. This is a council workbook, not a partner's return.");
      const { json } = await command(
        'consolidate',
        ...PLAN,
        '--update',
        out,
        '--out',
        join(folder, '2.xlsx'),
        '--json',
      );
      expect(JSON.stringify(json)).not.toContain('council.xlsx');
      const all = await command('consolidate', ...PLAN, '--returns', folder, '--out', join(folder, '3.xlsx'), '--json');
      expect(all.json).toMatchObject({ passedOver: [join(folder, '2.xlsx'), council, out] });
    });
  });
});

/** The same council workbook with what an officer put into it besides entries. */
function annotated(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  };
  const add = (path: string, relationships: string): void =>
    edit(path, (xml) =>
      xml === ''
        ? `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`
        : xml.replace('</Relationships>', `${relationships}</Relationships>`),
    );
  edit('xl/workbook.xml', (xml) =>
    xml.replace('</sheets>', '<sheet name="Our chart" sheetId="99" r:id="own9"/></sheets>'),
  );
  add('xl/_rels/workbook.xml.rels', relation('own9', 'chartsheet', 'chartsheets/sheet1.xml'));
  files['xl/chartsheets/sheet1.xml'] = strToU8('<chartsheet/>');
  add(
    'xl/worksheets/_rels/sheet1.xml.rels',
    relation('own1', 'comments', '../comments9.xml') + relation('own2', 'drawing', '../drawings/drawing9.xml'),
  );
  files['xl/comments9.xml'] = strToU8(
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="B7"><text><t>Ask Jo</t></text></comment></commentList></comments>',
  );
  files['xl/drawings/drawing9.xml'] = strToU8(
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:sp><xdr:txBody><a:p><a:r><a:t>Draft</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:absoluteAnchor></xdr:wsDr>',
  );
  edit('xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</sheetData>', '<row r="900"><c r="B900" t="str"><v>Our remark</v></c></row></sheetData>'),
  );
  return zipSync(files);
}

describe('what an officer put into the council workbook and an update can’t keep', () => {
  it('is said before anything is written', async () => {
    await withCouncil(async (folder, council) => {
      writeFileSync(council, annotated(new Uint8Array(readFileSync(council))));
      const out = join(folder, 'out.xlsx');
      const lost = [
        '"Our remark" in Summary, B900',
        'the note "Ask Jo" on Summary, B7',
        'the drawn text "Draft" on the sheet "Summary"',
        'the chart sheet "Our chart"',
      ];
      const said: string[] = [];
      const answer = await commandWith(
        {
          terminal: {
            say: () => undefined,
            json: () => undefined,
            complain: (line) => {
              expect(existsSync(out)).toBe(false);
              said.push(line);
            },
          },
          printWorkbook: (workbook) => {
            expect(said).not.toEqual([]);
            return printWorkbook(workbook);
          },
        },
        ...['consolidate', ...PLAN, '--update', council, '--out', out],
      );
      expect(answer.code).toBe(0);
      for (const what of lost) expect(said).toContain(`Not carried over from council.xlsx: ${what}.`);
      const { json } = await command(
        'consolidate',
        ...PLAN,
        '--update',
        council,
        '--out',
        join(folder, '2.xlsx'),
        '--json',
      );
      expect(json).toMatchObject({ notCarriedOver: expect.arrayContaining(lost) });
    });
  });
});
